import { type Area, areaFrom, columnsOf, rowsOf } from '../model/area.ts';
import { type Cell, EMPTY } from '../model/cell.ts';
import { tellContent } from '../model/cells.ts';
import { mustBeWritable } from '../model/protection.ts';
import { copiedFormula } from '../model/reference.ts';
import { present } from '../model/refusal.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Args } from './args.ts';
import type { RangeTarget } from './range-target.ts';
import type { Session } from './session.ts';

type Copied = (source: Cell, target: Cell, rows: number, columns: number) => Cell;

const COPIES: Readonly<Record<string, Copied>> = {
  All: (source, _, rows, columns) => ({
    ...source,
    formula: source.formula && copiedFormula(source.formula, rows, columns),
  }),
  Formats: (source, target) => ({ ...target, format: source.format }),
  Formulas: (source, target, rows, columns) => ({
    ...source,
    formula: source.formula && copiedFormula(source.formula, rows, columns),
    format: target.format,
  }),
  Values: (source, target) => ({ value: source.value, formula: undefined, format: target.format }),
};

/** The source's cells with the formats that govern them, read before anything is written: the two may overlap. */
const pickUp = (sheet: Sheet, area: Area): Cell[][] =>
  Array.from({ length: rowsOf(area) }, (_, down) =>
    Array.from({ length: columnsOf(area) }, (__, right) => {
      const [row, column] = [area.top + down, area.left + right];
      return { ...sheet.cell(row, column), format: sheet.format(row, column) };
    }),
  );

const putDown = (
  sheet: Sheet,
  target: Area,
  source: Area,
  cells: readonly (readonly Cell[])[],
  copied: Copied,
): void => {
  for (let row = target.top; row <= target.bottom; row += 1)
    for (let column = target.left; column <= target.right; column += 1) {
      const down = (row - target.top) % rowsOf(source);
      const right = (column - target.left) % columnsOf(source);
      const [rows, columns] = [row - source.top - down, column - source.left - right];
      const cell = cells[down]?.[right] ?? EMPTY;
      sheet.cells.set(row, column, copied(cell, sheet.cell(row, column), rows, columns));
    }
};

/** Copies cells from elsewhere; a source smaller than the range is repeated in it. */
export const copyFrom = ({ sheet, area }: RangeTarget, args: Args, session: Session): void => {
  const source = session.place(args.any(0), sheet);
  const kind = args.optionalText(1) ?? 'All';
  const copied = present(COPIES[kind], 'ApiNotFound', `Range.copyFrom('${kind}') is not known to this workbook.`);
  const rows = Math.max(rowsOf(area), rowsOf(source.area));
  const columns = Math.max(columnsOf(area), columnsOf(source.area));
  const target = areaFrom(area.top, area.left, rows, columns);
  mustBeWritable(sheet, target);
  putDown(sheet, target, source.area, pickUp(source.sheet, source.area), copied);
  if (kind !== 'Formats') tellContent(session.model, sheet, target, undefined);
  if (kind === 'All' || kind === 'Formats') session.model.emit({ kind: 'format', sheetId: sheet.id, area: target });
};
