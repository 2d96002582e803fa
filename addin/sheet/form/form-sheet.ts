import type { CellMap } from '#policy/form/cell-map.ts';
import type { Shade } from '../overlay.ts';
import type { Unwatch } from '../sheet.ts';
import type { FormCode } from './code.ts';

/** A form as it stood at one moment. */
export interface FormLook {
  readonly sheetId: string;
  readonly map: CellMap;
}

/** What is put into one cell: a text stays the text that it is, whatever it looks like. */
export interface Entry {
  readonly address: string;
  readonly text: string | number;
}

/** What stood in a cell before it was written, enough to put it back. */
export interface Stood {
  readonly address: string;
  readonly value: string | number | boolean;
  readonly formula?: string;
}

/** A cell on which a finding is, or whose text is fixed. */
export interface FormMark {
  readonly cell: string;
  readonly level: Shade;
}

/** A contract's code as it was found; `cell` is missing where only the sheet remembers it. */
export interface FoundCode extends FormCode {
  readonly text: string;
  readonly cell?: string;
}

/** The sheet that the person looks at. */
export interface ActiveSheet {
  readonly sheetId: string;
  readonly name: string;
}

/**
 * The workbook, as far as contract forms need it. Cells are named as `D18`, sheets by their id. Every call is one visit
 * with a constant number of trips for a form of usual size, and throws `SheetTrouble`.
 */
export interface FormSheet {
  /** Everything on a sheet that a check may ask for; the active sheet where none is named. */
  readonly read: (sheetId?: string) => Promise<FormLook>;
  /** Texts, numbers, formulas and merges only: cheap enough for a check while somebody types. */
  readonly readValues: (sheetId?: string) => Promise<FormLook>;
  /** Draws a form as a sheet of its own and shows it; `at` is its place among the sheets. Gives back its id. */
  readonly draw: (map: CellMap, name: string, options?: { readonly at?: number }) => Promise<string>;
  /** Fills cells in. */
  readonly fill: (sheetId: string, values: Readonly<Record<string, string | number>>) => Promise<void>;
  /** Writes cells, and tells what stood there. All of them or, on a protected sheet, none. */
  readonly write: (sheetId: string, entries: readonly Entry[]) => Promise<readonly Stood[]>;
  /** Takes a writing back. */
  readonly putBack: (sheetId: string, stood: readonly Stood[]) => Promise<void>;
  /** Shows these marks and no others, over whatever formats the person has. */
  readonly mark: (sheetId: string, marks: readonly FormMark[]) => Promise<void>;
  readonly unmark: (sheetId: string) => Promise<void>;
  /** Brings the sheet before the person and puts the cursor on a cell. */
  readonly jump: (sheetId: string, cell: string) => Promise<void>;
  /** The cell that the cursor is on. */
  readonly selected: () => Promise<{ readonly sheetId: string; readonly cell: string }>;
  /** Keeps the first rows in view while one scrolls. */
  readonly freeze: (sheetId: string, rows: number) => Promise<void>;
  /** The contract's code, wherever on the sheet it was moved to. */
  readonly code: (sheetId: string) => Promise<FoundCode | undefined>;
  /** Puts the code under the form, or in place of the one that is there. */
  readonly setCode: (sheetId: string, text: string) => Promise<void>;
  /** The sheets that bear a contract's code: none where it is in another workbook, several where one was copied. */
  readonly sheetsOf: (contractId: string) => Promise<readonly ActiveSheet[]>;
  /** Tells which sheet is active: at once, when another one is, and a little after its content was changed by others. */
  readonly watch: (onChange: (active: ActiveSheet) => void) => Promise<Unwatch>;
}
