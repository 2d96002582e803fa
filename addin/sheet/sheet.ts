import type { Words, Locale } from '#policy/words.ts';
import type { Look } from './look.ts';
import type { Plan } from './plan.ts';
import type { SheetTable, TableName } from './sheet-table.ts';

/** What the person has selected, as far as it concerns a record. */
export interface Selection {
  /** The text of the active cell, wherever it is: a customer's name in any sheet. */
  readonly text: string;
  /** The customer whose card the sheet in front is, and the field that the cell shows. */
  readonly card?: { readonly sheetId: string; readonly customerId: string; readonly field?: string };
  /** Our table on the sheet in front; of several there, the one that the cell stands in. */
  readonly table?: TableName;
  /** The row of it that the cell stands in. */
  readonly row?: {
    readonly line: number;
    /** The noun whose record the row is, and its id where it has one. */
    readonly noun: string;
    readonly id?: string;
    readonly name: string;
    readonly field?: string;
  };
}

/** Why the workbook cannot be worked with, and what the person can do about it. */
export type Obstacle = 'noTable' | 'protected' | 'readOnly' | 'editing' | 'failed';

/** The workbook said no. Nothing typed is lost; `says` names the remedy. */
export class SheetTrouble extends Error {
  override readonly name = 'SheetTrouble';
  readonly obstacle: Obstacle;
  readonly says: Words;

  constructor(obstacle: Obstacle, says: Words, cause?: unknown) {
    super(says.en, { cause });
    this.obstacle = obstacle;
    this.says = says;
  }
}

/** Stops watching. */
export type Unwatch = () => void;

/**
 * The workbook, as far as the row's way needs it: `excel.ts` is the one implementation in production.
 * Every call is one visit to the workbook with a constant number of round trips, and throws {@link SheetTrouble}.
 */
export interface Sheet {
  /** Goes to the table, or makes it where there is none. */
  readonly open: (table: SheetTable, locale: Locale) => Promise<void>;
  /** Looks at the table as it is at this moment and writes what the plan makes of it; the plan must be pure. */
  readonly visit: <T>(
    table: SheetTable,
    extent: 'stamps' | 'whole',
    plan: (look: Look) => { readonly result: T; readonly plan?: Plan },
  ) => Promise<T>;
  /** Puts the cursor on cells of the table's rows: by line, and by column key or the whole row. */
  readonly select: (
    table: SheetTable,
    places: readonly { readonly line: number; readonly field?: string }[],
  ) => Promise<void>;
  readonly watchSelection: (seen: (selection: Selection | undefined) => void) => Promise<Unwatch>;
  /** Tells of edits on the table's sheet that are not our own, a little after the last one. */
  readonly watchEdits: (table: SheetTable, edited: () => void) => Promise<Unwatch>;
  /** Tells when Excel waits for a cell to be finished, and when it goes on. */
  readonly watchWaiting: (waiting: (isWaiting: boolean) => void) => Unwatch;
}
