import { columnsOf, rowsOf } from '../model/area.ts';
import { CHART_KINDS, type Chart, type ChartKind } from '../model/chart.ts';
import { placeOf } from '../model/chart-figures.ts';
import { type Box, boxOf } from '../model/chart-place.ts';
import { type SeriesBy, seriesFrom } from '../model/chart-source.ts';
import { addChart, changeChart, findChart, placeChart, removeChart } from '../model/charts.ts';
import { Refusal, present } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import type { Sheet } from '../model/sheet.ts';
import { type Args, isWire } from './args.ts';
import { asNumber, asText } from './plain.ts';
import { RangeTarget } from './range-target.ts';
import type { Session } from './session.ts';
import type { ChartTarget } from './targets.ts';
import { NOTHING, type Scalar, type WireObject, type WireType } from './wire.ts';

const asKind = (given: Json): ChartKind =>
  present(
    CHART_KINDS.find((kind) => kind === given),
    'ApiNotFound',
    `A chart '${JSON.stringify(given)}' is not known to this workbook.`,
  );

const WAYS: readonly SeriesBy[] = ['Auto', 'Columns', 'Rows'];

const asWay = (given: string | undefined): SeriesBy =>
  present(
    WAYS.find((way) => way === (given ?? 'Auto')),
    'InvalidArgument',
  );

/** A range that an argument must be. */
export const rangeIn = (args: Args, index: number): RangeTarget => {
  const given = args.any(index);
  if (isWire(given) && given.target instanceof RangeTarget) return given.target;
  throw new Refusal('InvalidArgument', 'A chart is drawn from a range.');
};

const length = (part: keyof Box): Scalar<ChartTarget> => ({
  get: ({ sheet, chart }) => boxOf(sheet, chart)[part],
  set: ({ sheet, chart }, value, { model }) => {
    const given = asNumber(value);
    if (given < 0) throw new Refusal('InvalidArgument', 'A chart lies on its sheet.');
    placeChart(model, sheet, chart, { ...boxOf(sheet, chart), [part]: given });
  },
});

/** A chart whose first series goes down a column has its series in columns. */
const plotBy = ({ chart }: ChartTarget, { model }: Session): 'Columns' | 'Rows' => {
  const area = placeOf(model, chart.series[0]?.values ?? '')?.area;
  return area && columnsOf(area) > 1 && rowsOf(area) === 1 ? 'Rows' : 'Columns';
};

const setPosition = ({ sheet, chart }: ChartTarget, args: Args, session: Session): void => {
  const [start, end] = [session.place(args.any(0), sheet), args.any(1)];
  const last = end === null ? undefined : session.place(end, sheet);
  if (start.sheet !== sheet || (last && last.sheet !== sheet)) throw new Refusal('InvalidArgument');
  const from = { row: start.area.top, column: start.area.left, right: 0, down: 0 };
  if (last) {
    const to = { row: last.area.bottom + 1, column: last.area.right + 1, right: 0, down: 0 };
    changeChart(session.model, sheet, chart, { from, to });
  } else {
    const { left, top } = boxOf(sheet, { from, to: from });
    placeChart(session.model, sheet, chart, { ...boxOf(sheet, chart), left, top });
  }
};

/** 图表: one chart. */
export const chart: WireType<ChartTarget> = {
  identity: (target) => ({ Id: target.chart.id }),
  scalars: {
    ChartType: {
      get: (target) => target.chart.kind,
      set: ({ sheet, chart: one }, value, { model }) => changeChart(model, sheet, one, { kind: asKind(value) }),
    },
    Height: length('height'),
    Id: { get: (target) => target.chart.id },
    Left: length('left'),
    Name: {
      get: (target) => target.chart.name,
      set: ({ sheet, chart: one }, value, { model }) => changeChart(model, sheet, one, { name: asText(value) }),
    },
    PlotBy: { get: plotBy },
    PlotVisibleOnly: { get: () => true },
    Top: length('top'),
    Width: length('width'),
  },
  links: {
    Axes: (target, session) => session.wire('ChartAxes', target),
    DataLabels: (target, session) => session.wire('ChartDataLabels', target),
    Legend: (target, session) => session.wire('ChartLegend', target),
    Series: (target, session) => session.wire('ChartSeriesCollection', target),
    Title: (target, session) => session.wire('ChartTitle', target),
    Worksheet: ({ sheet }, session) => session.wire('Worksheet', sheet),
  },
  methods: {
    Delete: ({ sheet, chart: one }, _, { model }) => removeChart(model, sheet, one),
    SetData: ({ sheet, chart: one }, args, { model }) => {
      const source = rangeIn(args, 0);
      const series = seriesFrom(source.sheet, source.area, asWay(args.optionalText(1)));
      changeChart(model, sheet, one, { series });
    },
    SetPosition: setPosition,
  },
};

const on = (sheet: Sheet, one: Chart | undefined): ChartTarget => ({ sheet, chart: present(one) });

const byKey = (sheet: Sheet, key: Json): Chart | undefined =>
  typeof key === 'string' ? findChart(sheet, key) : undefined;

const add = (sheet: Sheet, args: Args, session: Session): WireObject => {
  const [kind, source, way] = [asKind(args.json(0)), rangeIn(args, 1), asWay(args.optionalText(2))];
  return session.wire('Chart', { sheet, chart: addChart(session.model, sheet, kind, source, way) });
};

/** The charts of one sheet. */
export const charts: WireType<Sheet> = {
  scalars: { Count: { get: (sheet) => sheet.charts.length } },
  item: (sheet, key, session) => session.wire('Chart', on(sheet, byKey(sheet, key))),
  items: (sheet, session) => sheet.charts.map((one) => session.wire('Chart', { sheet, chart: one })),
  methods: {
    Add: add,
    GetCount: (sheet) => sheet.charts.length,
    GetItem: (sheet, args, session) => session.wire('Chart', on(sheet, byKey(sheet, args.json(0)))),
    GetItemAt: (sheet, args, session) => session.wire('Chart', on(sheet, sheet.charts[args.number(0)])),
    GetItemOrNullObject: (sheet, args, session) => {
      const known = byKey(sheet, args.json(0));
      return known ? session.wire('Chart', { sheet, chart: known }) : NOTHING;
    },
  },
};
