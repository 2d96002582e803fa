import type { WorkbookModel } from './model.ts';
import { parseAddress } from './model/address.ts';
import { type Area, areaFrom, cellAt, overlaps } from './model/area.ts';
import { clearCells, place, tellContent } from './model/cells.ts';
import { filterTable } from './model/filter.ts';
import { hideLines } from './model/lines.ts';
import { mustBeWritable } from './model/protection.ts';
import { Refusal, present } from './model/refusal.ts';
import type { Sheet } from './model/sheet.ts';
import { select } from './model/selection.ts';
import { activate, removeSheet } from './model/sheets.ts';
import { sortArea, sortTable } from './model/sort.ts';
import { deleteCells, insertCells } from './model/structure.ts';
import type { Criterion, SortField, Table } from './model/table.ts';
import { growTable } from './model/table-growth.ts';
import { type Entry, entryOf } from './model/typed.ts';
import { isAllowed, validationAt } from './model/validations.ts';

const growth = (table: Table, written: Area): { bottom: number; right: number } | undefined => {
  const { area } = table;
  if (table.showsTotals || written.top <= area.top - 1 || written.left < area.left) return undefined;
  const isInColumns = written.left <= area.right;
  const isInRows = written.top <= area.bottom;
  if (isInColumns && isInRows)
    return { bottom: Math.max(area.bottom, written.bottom), right: Math.max(area.right, written.right) };
  if (isInColumns && written.top === area.bottom + 1)
    return { bottom: written.bottom, right: Math.max(area.right, written.right) };
  if (isInRows && written.left === area.right + 1)
    return { bottom: Math.max(area.bottom, written.bottom), right: written.right };
  return undefined;
};

/** What the person at a seat does with hand and keyboard, with the consequences that Excel gives it. */
export class Person {
  private readonly model: WorkbookModel;
  readonly seat: string;

  constructor(model: WorkbookModel, seat = '') {
    this.model = model;
    this.seat = seat;
  }

  private act<T>(work: () => T): T {
    return this.model.as({ origin: 'person', seat: this.seat, pane: undefined }, work);
  }

  private at(sheetName: string, address: string): { sheet: Sheet; area: Area } {
    const parsed = present(parseAddress(address), 'InvalidReference');
    return { sheet: this.model.sheet(sheetName), area: parsed.area };
  }

  private growTables(sheet: Sheet, written: Area): void {
    for (const table of sheet.tables) {
      const grown = growth(table, written);
      const wanted = grown && { ...table.area, ...grown };
      const isFree = wanted && !sheet.tables.some((other) => other !== table && overlaps(other.area, wanted));
      const isBigger = grown && (grown.bottom > table.area.bottom || grown.right > table.area.right);
      if (isFree && isBigger) growTable(this.model, table, grown.bottom, grown.right);
    }
  }

  private put(sheet: Sheet, area: Area, entries: readonly (readonly Entry[])[]): void {
    mustBeWritable(sheet, area);
    const before = sheet.cell(area.top, area.left).value;
    entries.forEach((row, down) =>
      row.forEach((entry, right) => place(sheet, area.top + down, area.left + right, entry)),
    );
    this.growTables(sheet, area);
    tellContent(this.model, sheet, area, before);
  }

  private mustBeAllowed(sheet: Sheet, row: number, column: number, entry: Entry): void {
    const validation = validationAt(sheet, row, column);
    const alert = validation?.errorAlert as
      | { showAlert?: boolean; style?: string; message?: string }
      | null
      | undefined;
    if (!validation || entry.formula !== undefined || alert?.showAlert === false || (alert?.style ?? 'Stop') !== 'Stop')
      return;
    if (!isAllowed(this.model, sheet, validation, entry.value))
      throw new Refusal('InvalidArgument', alert?.message ?? 'This value does not match the validation of the cell.');
  }

  /** Types a text into one cell; a cell with a validation that stops refuses what it does not allow. */
  type(sheetName: string, address: string, text: string): void {
    const { sheet, area } = this.at(sheetName, address);
    const entry = entryOf(text, sheet.look(area.top, area.left, 'numberFormat'));
    this.mustBeAllowed(sheet, area.top, area.left, entry);
    this.act(() => this.put(sheet, cellAt(area.top, area.left), [[entry]]));
  }

  /** Pastes rows of texts, each read as if typed; validations do not hold a paste back. */
  paste(sheetName: string, topLeft: string, rows: readonly (readonly string[])[]): void {
    const { sheet, area } = this.at(sheetName, topLeft);
    const entries = rows.map((row, down) =>
      row.map((text, right) => entryOf(text, sheet.look(area.top + down, area.left + right, 'numberFormat'))),
    );
    this.act(() => this.put(sheet, areaFrom(area.top, area.left, rows.length, rows[0]?.length ?? 1), entries));
  }

  /** Empties cells with the delete key: their looks stay. */
  clear(sheetName: string, address: string): void {
    const { sheet, area } = this.at(sheetName, address);
    this.act(() => clearCells(this.model, sheet, area, 'Contents'));
  }

  /** Goes to a sheet and selects an area there. */
  select(sheetName: string, address: string): void {
    const { sheet, area } = this.at(sheetName, address);
    this.act(() => select(this.model, sheet, area, this.seat));
  }

  activate(sheetName: string): void {
    this.act(() => activate(this.model, this.model.sheet(sheetName), this.seat));
  }

  /** Deletes a sheet; the one beside it comes to the front. */
  removeSheet(sheetName: string): void {
    this.act(() => removeSheet(this.model, this.model.sheet(sheetName)));
  }

  /** Sorts a table (by its name) or an area of a sheet. */
  sort(target: string | { sheet: string; address: string }, fields: readonly SortField[]): void {
    this.act(() => {
      if (typeof target === 'string') {
        sortTable(this.model, present(this.model.findTable(target)), fields);
      } else {
        const { sheet, area } = this.at(target.sheet, target.address);
        sortArea(this.model, sheet, area, fields);
      }
    });
  }

  /** Shows only some values of a table's column, or all of them again. */
  filter(tableName: string, columnName: string, values: readonly string[] | undefined): void {
    const table = present(this.model.findTable(tableName));
    const index = table.columns.findIndex((column) => column.name === columnName);
    const criterion: Criterion | undefined = values && { kind: 'values', values };
    this.act(() => filterTable(this.model, table, index, criterion));
  }

  /** Makes room for whole rows (`3:5`), whole columns (`B:C`) or cells. */
  insert(sheetName: string, address: string, towards: 'Down' | 'Right' = 'Down'): void {
    const { sheet, area } = this.at(sheetName, address);
    this.act(() => insertCells(this.model, sheet, area, towards));
  }

  /** Deletes whole rows, whole columns or cells. */
  delete(sheetName: string, address: string, towards: 'Up' | 'Left' = 'Up'): void {
    const { sheet, area } = this.at(sheetName, address);
    this.act(() => deleteCells(this.model, sheet, area, towards));
  }

  hideRows(sheetName: string, address: string, isHidden = true): void {
    const { sheet, area } = this.at(sheetName, address);
    this.act(() => hideLines(this.model, sheet, 'rows', area, isHidden));
  }

  /** Starts typing into a cell: until it ends, an add-in cannot reach the workbook. */
  beginEdit(): void {
    this.setEditing(true);
  }

  endEdit(): void {
    this.setEditing(false);
  }

  private setEditing(isEditing: boolean): void {
    const seat = this.model.seat(this.seat);
    if (seat.isEditing === isEditing) return;
    seat.isEditing = isEditing;
    this.act(() => this.model.emit({ kind: 'editing', seat: this.seat, isEditing }));
  }
}
