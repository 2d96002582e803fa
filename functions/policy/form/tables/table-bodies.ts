import type { TableBody, TableColumn } from '../field.ts';
import type { Grid } from '../grid.ts';
import { mayStrike } from '../may-strike.ts';
import type { Column } from './columns.ts';
import type { FoundTable } from './find-tables.ts';

const isFormulaColumn = (grid: Grid, { body }: FoundTable, { column }: Column): boolean => {
  for (let row = body.firstRow; row <= body.lastRow; row++)
    if (grid.slotAt(row, column)?.cell?.formula !== undefined) return true;
  return false;
};

/** A found table as the form knows it. */
export function tableBodyOf(grid: Grid, table: FoundTable): TableBody {
  const { header, body, area } = table;
  const columns = header.columns.map((column): TableColumn => {
    const { column: first, lastColumn, label, kind, isNumbering } = column;
    const isComputed = isNumbering || isFormulaColumn(grid, table, column);
    return { column: first, lastColumn, label, kind, mayStrike: mayStrike(kind), ...(isComputed && { isComputed }) };
  });
  return {
    header: { ...area, bottom: header.bottom },
    firstRow: body.firstRow,
    lastRow: body.lastRow,
    isGrowable: !body.isDrawn || body.lastRow - body.firstRow >= 2,
    columns,
  };
}
