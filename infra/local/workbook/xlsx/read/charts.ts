import { freshId } from '../../model.ts';
import { LAST_COLUMN, LAST_ROW } from '../../model/area.ts';
import type { Chart, ChartCorner } from '../../model/chart.ts';
import { boxOf, cornersOf } from '../../model/chart-place.ts';
import type { Sheet } from '../../model/sheet.ts';
import { UNITS_PER_POINT } from '../chart-words.ts';
import type { Book } from './book.ts';
import { chartIn } from './chart-parts.ts';
import { losesDetails } from './chart-details.ts';
import { type Element, attribute, child, numberOf } from './xml.ts';

const figureIn = (element: Element | undefined, name: string): number => Number(child(element, name)?.text ?? 0) || 0;

const pointsOf = (units: number | undefined): number => (units ?? 0) / UNITS_PER_POINT;

const lineIn = (element: Element, name: string, last: number): number =>
  Math.min(last, Math.max(0, Math.trunc(figureIn(element, name))));

const cornerOf = (element: Element): ChartCorner => ({
  row: lineIn(element, 'row', LAST_ROW),
  column: lineIn(element, 'col', LAST_COLUMN),
  right: Math.max(0, pointsOf(figureIn(element, 'colOff'))),
  down: Math.max(0, pointsOf(figureIn(element, 'rowOff'))),
});

/** A chart may be fastened at two corners, at one with a size, or at a place of the sheet with a size. */
const cornersIn = (anchor: Element, sheet: Sheet): Pick<Chart, 'from' | 'to'> => {
  const [from, to, pos, ext] = ['from', 'to', 'pos', 'ext'].map((name) => child(anchor, name));
  const start = from ? cornerOf(from) : { row: 0, column: 0, right: 0, down: 0 };
  if (from && to) return { from: start, to: cornerOf(to) };
  const { left, top } = from
    ? boxOf(sheet, { from: start, to: start })
    : { left: pointsOf(numberOf(pos, 'x')), top: pointsOf(numberOf(pos, 'y')) };
  const size = { width: pointsOf(numberOf(ext, 'cx')), height: pointsOf(numberOf(ext, 'cy')) };
  return cornersOf(sheet, { left, top, ...size });
};

const ANCHORS = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']);

const freeName = (wanted: string, { charts }: Sheet): string => {
  const taken = new Set(charts.map(({ name }) => name.toLowerCase()));
  for (let count = charts.length + 1; ; count += 1) {
    const name = wanted === '' ? `图表 ${count}` : taken.has(wanted.toLowerCase()) ? `${wanted} ${count}` : wanted;
    if (!taken.has(name.toLowerCase())) return name;
  }
};

const readFrame = (anchor: Element, frame: Element, drawing: string, sheet: Sheet, book: Book): void => {
  const id = attribute(child(child(child(frame, 'graphic'), 'graphicData'), 'chart'), 'id');
  const relation = book.parts.relations(drawing).get(id ?? '');
  if (relation?.kind !== 'chart' || relation.isExternal) return;
  const root = book.parts.read(relation.target);
  const chart = root && chartIn(root);
  if (!chart) return;
  if (losesDetails(root)) book.dropped.note('chartDetails');
  const named = attribute(child(child(frame, 'nvGraphicFramePr'), 'cNvPr'), 'name') ?? '';
  sheet.charts.push({ id: freshId(), name: freeName(named, sheet), ...cornersIn(anchor, sheet), ...chart });
  book.keptCharts.add(relation.target.toLowerCase());
};

/** Reads the charts of a sheet; one of a kind that the workbook does not draw is left to be told of. */
export const readCharts = (part: string, sheet: Sheet, book: Book): void => {
  const drawing = book.parts.related(part, 'drawing');
  const root = drawing === undefined ? undefined : book.parts.read(drawing);
  for (const anchor of root?.children ?? []) {
    const frame = ANCHORS.has(anchor.name) ? child(anchor, 'graphicFrame') : undefined;
    if (frame && drawing !== undefined) readFrame(anchor, frame, drawing, sheet, book);
  }
};
