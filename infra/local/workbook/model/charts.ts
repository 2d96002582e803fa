import { type WorkbookModel, freshId } from '../model.ts';
import type { Area } from './area.ts';
import {
  type Chart,
  type ChartKind,
  type ChartSeries,
  FRESH_AXIS,
  FRESH_GAP,
  KINDS_OF_CHART,
  NO_LABELS,
} from './chart.ts';
import { type Box, cornersOf } from './chart-place.ts';
import { type SeriesBy, seriesFrom } from './chart-source.ts';
import { mustAllow } from './protection.ts';
import { Refusal } from './refusal.ts';
import type { Sheet } from './sheet.ts';

const tell = (model: WorkbookModel, sheet: Sheet, chart: Chart, what: 'added' | 'removed' | 'changed'): void =>
  model.emit({ kind: 'chart', what, sheetId: sheet.id, chartId: chart.id });

/** How large a fresh chart is, and where it stands until it is put somewhere. */
const FRESH_BOX: Box = { left: 96, top: 60, width: 360, height: 216 };

/** The chart of a sheet under its name or its id. */
export const findChart = (sheet: Sheet, nameOrId: string): Chart | undefined => {
  const wanted = nameOrId.toLowerCase();
  return sheet.charts.find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted);
};

const freeChartName = (sheet: Sheet): string => {
  const taken = new Set(sheet.charts.map(({ name }) => name));
  for (let count = 1; ; count += 1) if (!taken.has(`图表 ${count}`)) return `图表 ${count}`;
};

/** A chart of these kind and cells as Excel makes it: a title, a legend where there is more than one thing to tell apart. */
export const addChart = (
  model: WorkbookModel,
  sheet: Sheet,
  kind: ChartKind,
  source: { readonly sheet: Sheet; readonly area: Area },
  by: SeriesBy = 'Auto',
): Chart => {
  mustAllow(sheet, 'allowEditObjects');
  const series = seriesFrom(source.sheet, source.area, by);
  const isRound = KINDS_OF_CHART[kind].family === 'round';
  const made: Chart = {
    id: freshId(),
    name: freeChartName(sheet),
    kind,
    series,
    ...cornersOf(sheet, FRESH_BOX),
    title: { isShown: true },
    legend: { isShown: isRound || series.length > 1, position: 'Bottom' },
    labels: NO_LABELS,
    category: FRESH_AXIS,
    value: { ...FRESH_AXIS, hasGridlines: true },
    gapWidth: FRESH_GAP,
  };
  sheet.charts.push(made);
  tell(model, sheet, made, 'added');
  return made;
};

/** Changes parts of a chart. */
export const changeChart = (
  model: WorkbookModel,
  sheet: Sheet,
  chart: Chart,
  parts: Partial<Omit<Chart, 'id'>>,
): void => {
  if (!sheet.charts.includes(chart)) throw new Refusal('ItemNotFound');
  mustAllow(sheet, 'allowEditObjects');
  const other = parts.name === undefined ? undefined : findChart(sheet, parts.name);
  if (parts.name === '' || (other && other !== chart)) throw new Refusal('InvalidArgument', 'This cannot be its name.');
  Object.assign(chart, parts);
  tell(model, sheet, chart, 'changed');
};

/** Changes parts of one series of a chart. */
export const changeSeries = (
  model: WorkbookModel,
  sheet: Sheet,
  chart: Chart,
  series: ChartSeries,
  parts: Partial<ChartSeries>,
): void => {
  if (!chart.series.includes(series)) throw new Refusal('ItemNotFound');
  mustAllow(sheet, 'allowEditObjects');
  Object.assign(series, parts);
  changeChart(model, sheet, chart, {});
};

/** Puts a chart elsewhere, or makes it larger or smaller. */
export const placeChart = (model: WorkbookModel, sheet: Sheet, chart: Chart, box: Box): void =>
  changeChart(model, sheet, chart, cornersOf(sheet, box));

/** Takes a chart away; its cells stay. */
export const removeChart = (model: WorkbookModel, sheet: Sheet, chart: Chart): void => {
  if (!sheet.charts.includes(chart)) throw new Refusal('ItemNotFound');
  mustAllow(sheet, 'allowEditObjects');
  sheet.charts = sheet.charts.filter((other) => other !== chart);
  tell(model, sheet, chart, 'removed');
};
