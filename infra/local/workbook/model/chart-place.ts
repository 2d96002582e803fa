import type { Chart, ChartCorner } from './chart.ts';
import { LAST_COLUMN, LAST_ROW } from './area.ts';
import type { Sheet } from './sheet.ts';
import { type Shift, isWhole, shiftedIndex } from './shift.ts';

/** Where something lies on a sheet and how large it is, in points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How much of the screen a row or a column takes. */
export type Measure = (index: number) => number;

const widthIn =
  (sheet: Sheet): Measure =>
  (column) =>
    sheet.columns.hidden.has(column) ? 0 : sheet.columnWidth(column);

const heightIn =
  (sheet: Sheet): Measure =>
  (row) =>
    sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row);

/** How far the start of a row or a column is from the first one's. */
export const distanceTo = (index: number, measure: Measure): number => {
  let distance = 0;
  for (let before = 0; before < index; before += 1) distance += measure(before);
  return distance;
};

const lineAt = (distance: number, measure: Measure, last: number): { index: number; rest: number } => {
  let rest = Math.max(0, distance);
  let index = 0;
  while (index < last && rest >= measure(index)) {
    rest -= measure(index);
    index += 1;
  }
  return { index, rest };
};

/** The corner that lies so many points from the sheet's own. */
export const cornerAt = (sheet: Sheet, left: number, top: number): ChartCorner => {
  const across = lineAt(left, widthIn(sheet), LAST_COLUMN);
  const down = lineAt(top, heightIn(sheet), LAST_ROW);
  return { row: down.index, column: across.index, right: across.rest, down: down.rest };
};

/** Where something lies between two corners, on a sheet whose lines are rounded to whole pixels, or not. */
export const boxBetween = (
  sheet: Sheet,
  { from, to }: Pick<Chart, 'from' | 'to'>,
  rounded: (points: number) => number = (points) => points,
): Box => {
  const [across, down] = [widthIn(sheet), heightIn(sheet)].map(
    (measure): Measure =>
      (index) =>
        rounded(measure(index)),
  ) as [Measure, Measure];
  const placeOf = (corner: ChartCorner) => ({
    left: distanceTo(corner.column, across) + Math.min(rounded(corner.right), across(corner.column)),
    top: distanceTo(corner.row, down) + Math.min(rounded(corner.down), down(corner.row)),
  });
  const [start, end] = [placeOf(from), placeOf(to)];
  return { ...start, width: Math.max(0, end.left - start.left), height: Math.max(0, end.top - start.top) };
};

/** Where a chart lies, in points. */
export const boxOf = (sheet: Sheet, chart: Pick<Chart, 'from' | 'to'>): Box => boxBetween(sheet, chart);

/** The corners of a box. */
export const cornersOf = (sheet: Sheet, { left, top, width, height }: Box): Pick<Chart, 'from' | 'to'> => ({
  from: cornerAt(sheet, left, top),
  to: cornerAt(sheet, Math.max(0, left) + width, Math.max(0, top) + height),
});

const movedCorner = (corner: ChartCorner, shift: Shift): ChartCorner => {
  const [line, rest] = shift.axis === 'rows' ? (['row', 'down'] as const) : (['column', 'right'] as const);
  const moved = shiftedIndex(corner[line], shift);
  return moved === undefined ? { ...corner, [line]: shift.at, [rest]: 0 } : { ...corner, [line]: moved };
};

/** Charts go with their cells; one whose cells are all taken away stays where they were, as large as before. */
export const moveCharts = (sheet: Sheet, shift: Shift, sizesBefore: ReadonlyMap<Chart, Box>): void => {
  if (!isWhole(shift)) return;
  for (const chart of sheet.charts) {
    chart.from = movedCorner(chart.from, shift);
    chart.to = movedCorner(chart.to, shift);
    const [box, before] = [boxOf(sheet, chart), sizesBefore.get(chart)];
    if (before && (box.width === 0 || box.height === 0))
      Object.assign(
        chart,
        cornersOf(sheet, { ...box, width: box.width || before.width, height: box.height || before.height }),
      );
  }
};

/** How large the charts of a sheet are. */
export const boxesOf = (sheet: Sheet): ReadonlyMap<Chart, Box> =>
  new Map(sheet.charts.map((chart) => [chart, boxOf(sheet, chart)]));
