import { type ChartAxis, type ChartCrossing, KINDS_OF_CHART } from '../model/chart.ts';
import { formatOfFigures } from '../model/chart-figures.ts';
import { changeChart } from '../model/charts.ts';
import { Refusal, present } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import type { Args } from './args.ts';
import { asNumber, asText } from './plain.ts';
import type { Session } from './session.ts';
import type { AxisTarget, ChartTarget } from './targets.ts';
import type { Scalar, WireObject, WireType } from './wire.ts';

const axisOf = ({ chart, axis }: AxisTarget): ChartAxis => chart[axis];

const change = (target: AxisTarget, parts: Partial<ChartAxis>, { model }: Session): void =>
  changeChart(model, target.sheet, target.chart, { [target.axis]: { ...axisOf(target), ...parts } });

const without = (target: AxisTarget, part: 'minimum' | 'maximum' | 'numberFormat', { model }: Session): void => {
  const rest = Object.entries(axisOf(target)).filter(([key]) => key !== part);
  changeChart(model, target.sheet, target.chart, { [target.axis]: Object.fromEntries(rest) as unknown as ChartAxis });
};

const isSwitched = (part: 'isShown' | 'isReversed'): Scalar<AxisTarget> => ({
  get: (target) => axisOf(target)[part],
  set: (target, value, session) => change(target, { [part]: value === true }, session),
});

/** An end of the axis; the empty text where it is left to the chart. */
const end = (part: 'minimum' | 'maximum'): Scalar<AxisTarget> => ({
  get: (target) => axisOf(target)[part] ?? '',
  set: (target, value, session) => {
    if (value === '') without(target, part, session);
    else change(target, { [part]: asNumber(value) }, session);
  },
});

const CROSSINGS: readonly ChartCrossing[] = ['Automatic', 'Maximum', 'Minimum'];

const asCrossing = (value: Json): ChartCrossing =>
  present(
    CROSSINGS.find((one) => one === value),
    'ApiNotFound',
    `An axis that crosses at '${JSON.stringify(value)}' is not known to this workbook.`,
  );

/** One axis. */
export const chartAxis: WireType<AxisTarget> = {
  scalars: {
    LinkNumberFormat: {
      get: (target) => axisOf(target).numberFormat === undefined,
      set: (target, value, session) => {
        if (value === true) without(target, 'numberFormat', session);
      },
    },
    Maximum: end('maximum'),
    Minimum: end('minimum'),
    NumberFormat: {
      get: (target, { model }) => axisOf(target).numberFormat ?? formatOfFigures(model, target.chart),
      set: (target, value, session) => change(target, { numberFormat: asText(value) }, session),
    },
    Position: {
      get: (target) => axisOf(target).crossing,
      set: (target, value, session) => change(target, { crossing: asCrossing(value) }, session),
    },
    ReversePlotOrder: isSwitched('isReversed'),
    Type: { get: ({ axis }) => (axis === 'value' ? 'Value' : 'Category') },
    Visible: isSwitched('isShown'),
  },
  links: {
    MajorGridlines: (target, session) => session.wire('ChartGridlines', target),
    Title: (target, session) => session.wire('ChartAxisTitle', target),
  },
};

/** The lines across a chart at the marks of an axis. */
export const chartGridlines: WireType<AxisTarget> = {
  scalars: {
    Visible: {
      get: (target) => axisOf(target).hasGridlines,
      set: (target, value, session) => change(target, { hasGridlines: value === true }, session),
    },
  },
};

const AUTOMATIC_TITLE = '坐标轴标题';

/** What an axis measures; a text that is set is shown. */
export const chartAxisTitle: WireType<AxisTarget> = {
  scalars: {
    Text: {
      get: (target) => axisOf(target).title.text ?? AUTOMATIC_TITLE,
      set: (target, value, session) => change(target, { title: { text: asText(value), isShown: true } }, session),
    },
    Visible: {
      get: (target) => axisOf(target).title.isShown,
      set: (target, value, session) =>
        change(target, { title: { ...axisOf(target).title, isShown: value === true } }, session),
    },
  },
};

const axis = (target: ChartTarget, which: 'category' | 'value', session: Session): WireObject => {
  if (KINDS_OF_CHART[target.chart.kind].family === 'round')
    throw new Refusal('InvalidArgument', 'A round chart has no axes.');
  return session.wire('ChartAxis', { ...target, axis: which });
};

const AXES: Readonly<Record<string, 'category' | 'value'>> = { Category: 'category', Value: 'value' };

const named = (target: ChartTarget, args: Args, session: Session): WireObject => {
  const which = args.optionalText(1) === 'Secondary' ? undefined : AXES[args.text(0)];
  const message = `An axis '${args.text(0)}' of that group is not known to this workbook.`;
  return axis(target, present(which, 'ApiNotFound', message), session);
};

/** The axes of a chart. */
export const chartAxes: WireType<ChartTarget> = {
  links: {
    CategoryAxis: (target, session) => axis(target, 'category', session),
    ValueAxis: (target, session) => axis(target, 'value', session),
  },
  methods: { GetItem: named },
};
