import { freshId } from '../model.ts';
import { type ChartSeries, KINDS_OF_CHART, paletteColour } from '../model/chart.ts';
import { categoriesOfSeries, nameOfSeries, valuesOfSeries } from '../model/chart-figures.ts';
import { changeChart, changeSeries } from '../model/charts.ts';
import { absolute } from '../model/names.ts';
import { Refusal, present } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import type { Args } from './args.ts';
import { rangeIn } from './charts.ts';
import { asColour } from './looks.ts';
import { asNumber, asText } from './plain.ts';
import type { Session } from './session.ts';
import type { ChartTarget, SeriesTarget } from './targets.ts';
import type { WireType } from './wire.ts';

const change = ({ sheet, chart, series }: SeriesTarget, parts: Partial<ChartSeries>, { model }: Session): void =>
  changeSeries(model, sheet, chart, series, parts);

const placeIn = (args: Args): string => {
  const { sheet, area } = rangeIn(args, 0);
  return absolute(sheet, area);
};

const ids = new WeakMap<ChartSeries, string>();

/** A series keeps its identity when one before it is taken away. */
const idOf = (series: ChartSeries): string => {
  const id = ids.get(series) ?? freshId();
  ids.set(series, id);
  return id;
};

const indexOf = ({ chart, series }: SeriesTarget): number => chart.series.indexOf(series);

const asGap = (value: Json): number => {
  const gap = asNumber(value);
  if (gap < 0 || gap > 500) throw new Refusal('InvalidArgument');
  return gap;
};

const DIMENSIONS: Readonly<
  Record<string, (target: SeriesTarget, session: Session) => (string | number | undefined)[]>
> = {
  Categories: ({ series }, { model }) => categoriesOfSeries(model, series),
  Values: ({ series }, { model }) => valuesOfSeries(model, series),
};

const dimension = (args: Args): NonNullable<(typeof DIMENSIONS)[string]> =>
  present(DIMENSIONS[args.text(0)], 'ApiNotFound', `A series' '${args.text(0)}' are not known to this workbook.`);

/** One row of figures of a chart. */
export const chartSeries: WireType<SeriesTarget> = {
  identity: ({ series }) => ({ _Id: idOf(series) }),
  scalars: {
    ChartType: { get: ({ chart }) => chart.kind },
    GapWidth: {
      get: ({ chart }) => chart.gapWidth,
      set: ({ sheet, chart }, value, { model }) => changeChart(model, sheet, chart, { gapWidth: asGap(value) }),
    },
    Name: {
      get: (target, { model }) => nameOfSeries(model, target.series, indexOf(target)),
      set: (target, value, session) => change(target, { name: asText(value) }, session),
    },
    PlotOrder: { get: (target) => indexOf(target) + 1 },
  },
  links: { Format: (target, session) => session.wire('ChartSeriesFormat', target) },
  methods: {
    Delete: ({ sheet, chart, series }, _, { model }) => {
      if (!chart.series.includes(series)) throw new Refusal('ItemNotFound');
      changeChart(model, sheet, chart, { series: chart.series.filter((other) => other !== series) });
    },
    GetDimensionValues: (target, args, session) =>
      dimension(args)(target, session).map((value) => (value === undefined ? '' : String(value))),
    SetValues: (target, args, session) => change(target, { values: placeIn(args) }, session),
    SetXAxisValues: (target, args, session) => change(target, { categories: placeIn(args) }, session),
  },
};

const at = ({ sheet, chart }: ChartTarget, index: number): SeriesTarget => ({
  sheet,
  chart,
  series: present(chart.series[index]),
});

/** The rows of figures of a chart. */
export const chartSeriesCollection: WireType<ChartTarget> = {
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  item: (target, key, session) => {
    const index = target.chart.series.findIndex((series) => idOf(series) === key);
    return session.wire('ChartSeries', at(target, index));
  },
  items: (target, session) => target.chart.series.map((_, index) => session.wire('ChartSeries', at(target, index))),
  methods: {
    Add: (target, args, session) => {
      const { sheet, chart } = target;
      const index = args.optionalNumber(1) ?? chart.series.length;
      const made = { name: args.optionalText(0) ?? '', categories: chart.series[0]?.categories ?? '', values: '' };
      changeChart(session.model, sheet, chart, { series: chart.series.toSpliced(index, 0, made) });
      return session.wire('ChartSeries', { sheet, chart, series: made });
    },
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (target, args, session) => session.wire('ChartSeries', at(target, args.number(0))),
  },
};

/** How a row of figures looks. */
export const chartSeriesFormat: WireType<SeriesTarget> = {
  links: {
    Fill: (target, session) => session.wire('ChartFill', target),
    Line: (target, session) => {
      if (KINDS_OF_CHART[target.chart.kind].family === 'line') return session.wire('ChartLineFormat', target);
      throw new Refusal('ApiNotFound', 'The lines around bars and slices are not known to this workbook.');
    },
  },
};

/** What bars and slices are filled with. */
export const chartFill: WireType<SeriesTarget> = {
  methods: {
    SetSolidColor: (target, args, session) => change(target, { color: asColour(args.json(0)) }, session),
  },
};

/** How a line of a chart is drawn. */
export const chartLine: WireType<SeriesTarget> = {
  scalars: {
    Color: {
      get: (target) => target.series.color ?? paletteColour(indexOf(target)),
      set: (target, value, session) => change(target, { color: asColour(value) }, session),
    },
  },
};
