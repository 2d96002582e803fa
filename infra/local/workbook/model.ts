import { type Area, cellAt } from './model/area.ts';
import type { CellValue } from './model/cell.ts';
import type { Author, Happening, Listener } from './model/change.ts';
import { present } from './model/refusal.ts';
import type { Comment, Json, Name } from './model/rules.ts';
import { Sheet } from './model/sheet.ts';
import type { Table } from './model/table.ts';

/** One person's place at the workbook: what they look at and have selected, and whether they are typing into a cell. */
export interface Seat {
  activeSheetId: string;
  readonly selections: Map<string, Area>;
  isEditing: boolean;
}

/** A formula and where it stands. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A fresh identity in the form that Excel gives them. */
export const freshId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

const NOBODY: Author = { origin: 'load', seat: '', pane: undefined };

/** A workbook as our own typed store: everything is synchronous, every change is told to its listeners. */
export class WorkbookModel {
  name = '销售台.xlsx';
  sheets: Sheet[];
  names: Name[] = [];
  comments: Comment[] = [];
  /** Document settings: key to JSON text. */
  readonly settings = new Map<string, string>();
  /** Document properties such as `Title`. */
  readonly properties = new Map<string, Json>();
  private readonly seats = new Map<string, Seat>();
  private readonly listeners = new Set<Listener>();
  private by: Author = NOBODY;

  constructor(sheetNames: readonly string[] = ['Sheet1']) {
    this.sheets = sheetNames.map((name) => new Sheet(freshId(), name));
  }

  /** Calls back after every change, until the returned function is called. */
  on(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(happening: Happening): void {
    const change = { ...happening, by: this.by };
    for (const listener of [...this.listeners]) listener(change);
  }

  /** Everything done inside is done by this author. */
  as<T>(author: Author, work: () => T): T {
    const before = this.by;
    this.by = author;
    try {
      return work();
    } finally {
      this.by = before;
    }
  }

  /** A sheet by its id or its name. */
  find(idOrName: string): Sheet | undefined {
    const wanted = idOrName.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === idOrName || sheet.name.toLowerCase() === wanted);
  }

  sheet(idOrName: string): Sheet {
    return present(this.find(idOrName));
  }

  get tables(): Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  /** A table by its id or its name. */
  findTable(idOrName: string): Table | undefined {
    const wanted = idOrName.toLowerCase();
    return this.tables.find((table) => table.id === idOrName || table.name.toLowerCase() === wanted);
  }

  /** A person's place; it is made on first use, looking at the first visible sheet. */
  seat(name = ''): Seat {
    const known = this.seats.get(name);
    if (known && this.find(known.activeSheetId)) return known;
    const first = present(this.sheets.find((sheet) => sheet.visibility === 'Visible') ?? this.sheets[0]);
    const seat: Seat = known ?? { activeSheetId: first.id, selections: new Map(), isEditing: false };
    seat.activeSheetId = first.id;
    this.seats.set(name, seat);
    return seat;
  }

  get seatNames(): string[] {
    return [...this.seats.keys()];
  }

  activeSheet(seatName = ''): Sheet {
    return this.sheet(this.seat(seatName).activeSheetId);
  }

  /** What a person has selected on the sheet they look at. */
  selection(seatName = ''): { readonly sheet: Sheet; readonly area: Area } {
    const seat = this.seat(seatName);
    return { sheet: this.sheet(seat.activeSheetId), area: seat.selections.get(seat.activeSheetId) ?? cellAt(0, 0) };
  }

  /** The value a formula came to, as the view's engine computed it; never a person's edit. */
  setComputed(sheetId: string, row: number, column: number, value: CellValue): void {
    const sheet = this.find(sheetId);
    const cell = sheet?.cells.get(row, column);
    if (!sheet || cell?.formula === undefined || cell.value === value) return;
    sheet.cells.set(row, column, { ...cell, value });
    this.emit({ kind: 'computed', sheetId: sheet.id, area: cellAt(row, column) });
  }

  /** Every formula in the workbook with its place. */
  formulas(): FormulaCell[] {
    const found: FormulaCell[] = [];
    for (const sheet of this.sheets)
      for (const [row, column, { formula }] of sheet.cells.all())
        if (formula !== undefined) found.push({ sheet, row, column, formula });
    return found;
  }
}
