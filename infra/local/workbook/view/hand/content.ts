import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { type Area, bounding, cellAt, columnsOf, rowsOf } from '../../model/area.ts';
import { type Written, writeCells } from '../../model/cells.ts';
import type { CellFormat } from '../../model/format.ts';
import { formatEach } from '../../model/formats.ts';
import type { Sheet } from '../../model/sheet.ts';
import { drawnWorkbook } from '../draw/cells.ts';
import { looksOf } from '../draw/look.ts';
import type { Hand } from './hand.ts';

/** Cells as Univer passes them: by row, then by column. */
export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData;
}

const placedIn = (matrix: CellMatrix): Placed[] =>
  Object.entries(matrix).flatMap(([row, cells]) =>
    Object.entries(cells as Record<string, Nullable<ICellData>>).map(([column, cell]) => ({
      row: Number(row),
      column: Number(column),
      cell: cell ?? { v: null },
    })),
  );

const block = <T>(area: Area, placed: readonly Placed[], read: (one: Placed) => T, otherwise: T): T[][] => {
  const rows = Array.from({ length: rowsOf(area) }, () => Array.from({ length: columnsOf(area) }, () => otherwise));
  for (const one of placed) {
    const row = rows[one.row - area.top];
    if (row) row[one.column - area.left] = read(one);
  }
  return rows;
};

/** Texts are written as they are, not read as numbers once more. */
const literal = (sheet: Sheet, { row, column }: Placed, text: string): string =>
  text === '' || sheet.look(row, column, 'numberFormat') === '@' ? text : `'${text}`;

const writtenOf = (hand: Hand, sheet: Sheet, placed: Placed): Written => {
  const { v, f, si, p, t } = placed.cell;
  if (typeof f === 'string' && f !== '') return f;
  if (typeof si === 'string') {
    const formulas = hand.surface.injector.get(FormulaDataModel);
    return formulas.getFormulaStringByCell(placed.row, placed.column, sheet.id, hand.surface.unitId) ?? '';
  }
  if (p?.body) return literal(sheet, placed, p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n'));
  if (v === undefined) return 'v' in placed.cell || f === null ? '' : null;
  if (v === null) return '';
  if (t === CellValueType.BOOLEAN) return Boolean(Number(v));
  return typeof v === 'string' ? literal(sheet, placed, v) : v;
};

const CONTENT = ['v', 'f', 'si', 'p'] as const;

const styleIn = (hand: Hand, { s }: ICellData): IStyleData => {
  return (typeof s === 'string' ? drawnWorkbook(hand.surface)?.getStyles().get(s) : s) ?? {};
};

/** Brings cells that Univer has changed by itself, such as by filling or drawing borders, into the model. */
export const takeCells = (hand: Hand, sheet: Sheet, matrix: CellMatrix): void => {
  const placed = placedIn(matrix);
  const [first, ...others] = placed.map(({ row, column }) => cellAt(row, column));
  if (!first) return;
  const area = others.reduce(bounding, first);
  if (placed.some(({ cell }) => cell.s))
    formatEach(
      hand.model,
      sheet,
      area,
      block<CellFormat | undefined>(area, placed, ({ cell }) => looksOf(styleIn(hand, cell)), undefined),
    );
  if (placed.some(({ cell }) => CONTENT.some((key) => key in cell)))
    writeCells(
      hand.model,
      sheet,
      area,
      block<Written>(area, placed, (one) => writtenOf(hand, sheet, one), null),
    );
};
