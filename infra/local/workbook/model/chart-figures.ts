import type { WorkbookModel } from '../model.ts';
import { parseAddress } from './address.ts';
import { type Area, cellsOf } from './area.ts';
import { type Chart, type ChartSeries, KINDS_OF_CHART, paletteColour } from './chart.ts';
import { textOf } from './display.ts';
import type { Sheet } from './sheet.ts';
import { usedArea } from './used.ts';

/** A series as it is to be drawn; a blank cell has no value. */
export interface Figures {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  readonly color: string;
  /** How the figures are written in their cells. */
  readonly numberFormat: string;
}

/** What a chart shows just now. */
export interface ChartFigures {
  readonly title: string | undefined;
  readonly categories: readonly string[];
  readonly series: readonly Figures[];
}

/** The cells that a formula of a chart points at; undefined where it points at none. */
export const placeOf = (model: WorkbookModel, formula: string): { sheet: Sheet; area: Area } | undefined => {
  const address = formula.startsWith('=') ? parseAddress(formula.slice(1)) : undefined;
  const sheet = address?.sheetName === undefined ? undefined : model.find(address.sheetName);
  return address && sheet ? { sheet, area: address.area } : undefined;
};

interface Spot {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Of a series longer than this only what is written is drawn. */
const MOST_POINTS = 32_000;

const near = (sheet: Sheet, area: Area): Area => {
  if (cellsOf(area) <= MOST_POINTS) return area;
  const used = usedArea(sheet, true, area) ?? area;
  return { ...used, bottom: Math.min(used.bottom, used.top + MOST_POINTS) };
};

/** The cells of a formula that one sees: hidden ones are not drawn. */
const spotsOf = (model: WorkbookModel, formula: string): Spot[] => {
  const place = placeOf(model, formula);
  if (!place) return [];
  const { sheet } = place;
  const area = near(sheet, place.area);
  const spots: Spot[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right && !sheet.isRowHidden(row); column += 1)
      if (!sheet.columns.hidden.has(column)) spots.push({ sheet, row, column });
  return spots;
};

const textAt = ({ sheet, row, column }: Spot): string => textOf(sheet, row, column);

/** A text is drawn as nought, as in Excel; a blank cell not at all. */
const valueAt = ({ sheet, row, column }: Spot): number | undefined => {
  const { value } = sheet.cell(row, column);
  return typeof value === 'number' ? value : value === '' ? undefined : 0;
};

/** A series' name as it reads. */
export const nameOfSeries = (model: WorkbookModel, { name }: ChartSeries, index: number): string => {
  const text = name.startsWith('=') ? spotsOf(model, name).map(textAt).join(' ') : name;
  return text === '' ? `系列${index + 1}` : text;
};

/** A series' values. */
export const valuesOfSeries = (model: WorkbookModel, { values }: ChartSeries): (number | undefined)[] =>
  spotsOf(model, values).map(valueAt);

/** Names that stand in several columns, such as a region and a source, are read row by row. */
const namesAt = (model: WorkbookModel, formula: string): string[] => {
  const spots = spotsOf(model, formula);
  const rows = new Map<number, Spot[]>();
  for (const spot of spots) rows.set(spot.row, [...(rows.get(spot.row) ?? []), spot]);
  const isBlock = rows.size > 1 && rows.size < spots.length;
  return isBlock ? [...rows.values()].map((row) => row.map(textAt).join(' ')) : spots.map(textAt);
};

/** A series' categories: what stands in their cells, or else numbers from one on. */
export const categoriesOfSeries = (model: WorkbookModel, series: ChartSeries | undefined): string[] => {
  if (!series) return [];
  const named = namesAt(model, series.categories);
  const { length } = valuesOfSeries(model, series);
  return Array.from({ length: Math.max(length, named.length) }, (_, index) =>
    named.length > 0 ? (named[index] ?? '') : String(index + 1),
  );
};

const AUTOMATIC_TITLE = '图表标题';

/** What a chart's title reads, whether it is shown or not. */
export const titleOf = (model: WorkbookModel, { kind, title, series }: Chart): string => {
  if (title.text !== undefined) return title.text;
  const [first] = series;
  const isOfFirst = first && (series.length === 1 || kind === 'Pie');
  return isOfFirst ? nameOfSeries(model, first, 0) : AUTOMATIC_TITLE;
};

/** The number format of the first cell with a figure. */
export const formatOfFigures = (model: WorkbookModel, { series }: Pick<Chart, 'series'>): string => {
  const [spot] = series.flatMap(({ values }) => spotsOf(model, values).slice(0, 1));
  return spot ? spot.sheet.look(spot.row, spot.column, 'numberFormat') : 'General';
};

/** What a chart shows: names, categories and values as they stand in the cells. */
export const figuresOf = (model: WorkbookModel, chart: Chart): ChartFigures => {
  const isRound = KINDS_OF_CHART[chart.kind].family === 'round';
  const series = chart.kind === 'Pie' ? chart.series.slice(0, 1) : chart.series;
  const widest = series.map((one) => categoriesOfSeries(model, one));
  const categories = widest[0] ?? [];
  const most = Math.max(0, ...widest.map(({ length }) => length));
  return {
    title: chart.title.isShown ? titleOf(model, chart) : undefined,
    categories: Array.from({ length: most }, (_, index) => categories[index] ?? String(index + 1)),
    series: series.map((one, index) => ({
      name: nameOfSeries(model, one, index),
      values: valuesOfSeries(model, one),
      color: (isRound ? undefined : one.color) ?? paletteColour(index),
      numberFormat: formatOfFigures(model, { series: [one] }),
    })),
  };
};
