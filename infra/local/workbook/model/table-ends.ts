import type { WorkbookModel } from '../model.ts';
import { fillCells } from './cells.ts';
import { shiftCells } from './moving.ts';
import { insertion } from './shift.ts';
import { deleteCells } from './structure.ts';
import { type Table, columnOf, totalsOf } from './table.ts';
import { sheetOf, tellTable } from './table-telling.ts';

/** Shows or hides the row of totals. */
export const showTotals = (model: WorkbookModel, table: Table, shows: boolean): void => {
  if (table.showsTotals === shows) return;
  const sheet = sheetOf(model, table);
  const totals = totalsOf(table);
  if (totals) {
    table.showsTotals = false;
    table.area = { ...table.area, bottom: table.area.bottom - 1 };
    deleteCells(model, sheet, totals, 'Up');
  } else {
    const row = { ...table.area, top: table.area.bottom + 1, bottom: table.area.bottom + 1 };
    shiftCells(model, sheet, insertion(row, 'Down'));
    table.area = { ...table.area, bottom: row.bottom };
    table.showsTotals = true;
    fillCells(model, sheet, columnOf(row, 0), '汇总');
  }
  tellTable(model, table, 'resized');
};

/** Shows or hides the header row; its cells keep their text while it is away. */
export const showHeaders = (model: WorkbookModel, table: Table, shows: boolean): void => {
  if (table.showsHeaders === shows) return;
  table.showsHeaders = shows;
  table.area = { ...table.area, top: table.area.top + (shows ? -1 : 1) };
  tellTable(model, table, 'style');
};
