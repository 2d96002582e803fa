import type { WorkbookModel } from '../model.ts';
import type { Area } from './area.ts';
import { textOf } from './display.ts';
import { mustAllow } from './protection.ts';
import { FRESH_HEIGHT, FRESH_WIDTH, type Lines, type Sheet } from './sheet.ts';

type Axis = 'rows' | 'columns';

const ends = (area: Area, axis: Axis): [number, number] =>
  axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];

const eachLine = (area: Area, axis: Axis, work: (index: number) => void): void => {
  const [first, last] = ends(area, axis);
  for (let index = first; index <= last; index += 1) work(index);
};

const linesOf = (sheet: Sheet, axis: Axis): Lines => sheet[axis];

/** Makes rows higher or columns wider, in points. */
export const resizeLines = (model: WorkbookModel, sheet: Sheet, axis: Axis, area: Area, size: number): void => {
  mustAllow(sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  eachLine(area, axis, (index) => linesOf(sheet, axis).sizes.set(index, size));
  model.emit({ kind: axis, what: 'size', sheetId: sheet.id, area });
};

/** Hides rows or columns by hand, or shows them again. */
export const hideLines = (model: WorkbookModel, sheet: Sheet, axis: Axis, area: Area, isHidden: boolean): void => {
  mustAllow(sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const { hidden } = linesOf(sheet, axis);
  eachLine(area, axis, (index) => (isHidden ? hidden.set(index, true) : hidden.delete(index)));
  model.emit({ kind: axis, what: 'hidden', sheetId: sheet.id, area });
};

/** What all lines of an area share, such as their size; undefined where they differ. */
export const commonOfLines = <T>(area: Area, axis: Axis, read: (index: number) => T): T | undefined => {
  const [first, last] = ends(area, axis);
  const found = read(first);
  for (let index = first + 1; index <= Math.min(last, first + 20_000); index += 1)
    if (read(index) !== found) return undefined;
  return found;
};

const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/u;
const POINTS_PER_HALF = 5.25;

const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 1) * POINTS_PER_HALF;

/** Makes columns as wide as their longest text, or rows as high as a fresh one. */
export const autofit = (model: WorkbookModel, sheet: Sheet, axis: Axis, area: Area): void => {
  const widths = new Map<number, number>();
  if (axis === 'columns')
    for (const [row, column] of sheet.cells.within(area))
      widths.set(column, Math.max(widths.get(column) ?? 0, textWidth(textOf(sheet, row, column))));
  eachLine(area, axis, (index) => {
    if (axis === 'rows') sheet.rows.sizes.set(index, FRESH_HEIGHT);
    else sheet.columns.sizes.set(index, widths.get(index) ?? FRESH_WIDTH);
  });
  model.emit({ kind: axis, what: 'size', sheetId: sheet.id, area });
};
