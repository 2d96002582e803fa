import { type Chart, type ChartLabels, LEGEND_POSITIONS } from '../model/chart.ts';
import { titleOf } from '../model/chart-figures.ts';
import { changeChart } from '../model/charts.ts';
import { present } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import { asText } from './plain.ts';
import type { Session } from './session.ts';
import type { ChartTarget } from './targets.ts';
import type { Scalar, WireType } from './wire.ts';

const change = ({ sheet, chart }: ChartTarget, parts: Partial<Omit<Chart, 'id'>>, { model }: Session): void =>
  changeChart(model, sheet, chart, parts);

/** A chart's title; a text that is set is shown. */
export const chartTitle: WireType<ChartTarget> = {
  scalars: {
    Text: {
      get: ({ chart }, { model }) => titleOf(model, chart),
      set: (target, value, session) => change(target, { title: { text: asText(value), isShown: true } }, session),
    },
    Visible: {
      get: ({ chart }) => chart.title.isShown,
      set: (target, value, session) =>
        change(target, { title: { ...target.chart.title, isShown: value === true } }, session),
    },
  },
};

const asPosition = (value: Json): Chart['legend']['position'] =>
  present(
    LEGEND_POSITIONS.find((position) => position === value),
    'ApiNotFound',
    `A legend at '${JSON.stringify(value)}' is not known to this workbook.`,
  );

/** 图例: which colour is which. */
export const chartLegend: WireType<ChartTarget> = {
  scalars: {
    Position: {
      get: ({ chart }) => chart.legend.position,
      set: (target, value, session) =>
        change(target, { legend: { ...target.chart.legend, position: asPosition(value) } }, session),
    },
    Visible: {
      get: ({ chart }) => chart.legend.isShown,
      set: (target, value, session) =>
        change(target, { legend: { ...target.chart.legend, isShown: value === true } }, session),
    },
  },
};

const shows = (part: 'showsValue' | 'showsShare' | 'showsCategory' | 'showsSeries'): Scalar<ChartTarget> => ({
  get: ({ chart }) => chart.labels[part],
  set: (target, value, session) =>
    change(target, { labels: { ...target.chart.labels, [part]: value === true } }, session),
});

/** The labels without a number format of their own. */
const unformatted = ({ showsValue, showsShare, showsCategory, showsSeries }: ChartLabels): ChartLabels => ({
  showsValue,
  showsShare,
  showsCategory,
  showsSeries,
});

/** 数据标签: what stands at each bar, point or slice. */
export const chartLabels: WireType<ChartTarget> = {
  scalars: {
    LinkNumberFormat: {
      get: ({ chart }) => chart.labels.numberFormat === undefined,
      set: (target, value, session) => {
        if (value === true) change(target, { labels: unformatted(target.chart.labels) }, session);
      },
    },
    NumberFormat: {
      get: ({ chart }) => chart.labels.numberFormat ?? 'General',
      set: (target, value, session) =>
        change(target, { labels: { ...target.chart.labels, numberFormat: asText(value) } }, session),
    },
    ShowCategoryName: shows('showsCategory'),
    ShowPercentage: shows('showsShare'),
    ShowSeriesName: shows('showsSeries'),
    ShowValue: shows('showsValue'),
  },
};
