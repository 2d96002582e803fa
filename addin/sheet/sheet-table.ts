import type * as z from 'zod';
import type { ClauseId } from '#policy/catalogue.ts';
import type { Finding } from '#policy/finding.ts';
import type { Region } from '#policy/terms/region.ts';
import type { Role, Staff } from '#policy/terms/staff.ts';
import type { Locale, Words } from '#policy/words.ts';
import type { Envelope, Me, RowServer } from '../wire.ts';
import type { CardColumn, OwnColumn } from './columns.ts';
import type { Row } from './row.ts';
import type { Stamp } from './stamp.ts';
import type { Verdict } from './way/progress.ts';

/** What a person filled in, field by field. */
export type Card = Readonly<Record<string, string>>;

/** Our tables, each by its file. */
export type TableName = 'customer' | 'activity' | 'customer-file' | 'receipt' | 'staff' | 'import';

/** What the tables of the preparation (上线准备) have to know of the house: who there is, and which regions. */
export interface Known {
  readonly staff: readonly Staff[];
  readonly regions: readonly Region[];
}

/** Who works at a sheet, and with which server. */
export interface Reader {
  readonly server: RowServer;
  readonly me: Me;
  readonly locale: Locale;
  /** Read anew before each work on a table that asks for it. */
  readonly known?: Known;
  /** The instant, UTC ISO. */
  readonly now?: () => string;
}

export const nowOf = ({ now }: Reader): string => (now ? now() : new Date().toISOString());

/** A record of the house as a row shows it. */
export interface Shown extends Pick<Stamp, 'id' | 'revision'> {
  readonly card: Card;
  /** What our columns say of it; one that is not named here stays as it is. */
  readonly ours: Card;
  /** At its end (未通过, 已撤回): the row, once changed, is a new record. */
  readonly isEnded: boolean;
  /** Decided: what was found in the row asks for nothing any more. */
  readonly isDecided: boolean;
}

/** A table of ours: everything about its rows that other rows have otherwise. Another table is another such file. */
export interface SheetTable {
  readonly file: TableName;
  readonly noun: string;
  readonly title: Words;
  /** The table's name in the workbook's own sense. */
  readonly name: string;
  /** Whose work it is; a salesperson's where it is not said. */
  readonly roles?: readonly Role[];
  readonly card: readonly CardColumn[];
  /** 结果 and 戳记, and what else only we write. */
  readonly ours: readonly OwnColumn[];
  /** The column by which a person knows a row. */
  readonly named: string;
  /** 刷新 brings every record that belongs here, not only those that have a row. */
  readonly isWhole?: true;
  /** The clause that asks for the table, and the one a person vouches by when they send. */
  readonly cites: ClauseId;
  readonly vouches: ClauseId;
  /** What the house takes in each field. */
  readonly shape: Readonly<Record<string, z.ZodType>>;
  /** The card with what goes without saying. */
  readonly completed?: (card: Card) => Card;
  /** What the policy says of a row before anything is sent; revision 0 is a row the house does not know. */
  readonly findings: (card: Card, stamp: Stamp, reader: Reader) => readonly Finding[];
  /** It belongs to the preparation (上线准备): the manager's alone, and worked on from a page of its own. */
  readonly isPreparing?: true;
  /** What has to be known of the house before its rows are worked with. */
  readonly knowing?: (server: RowServer) => Promise<Known>;
  /** What the drop-downs of its columns offer beside what their kinds do. */
  readonly offered?: (known: Known) => Readonly<Record<string, readonly string[]>>;
  /** What the policy says of rows held against each other, by the line of each. */
  readonly together?: (rows: readonly Row[], reader: Reader) => Promise<ReadonlyMap<number, readonly Finding[]>>;
  /** What carries a row, or changed fields of it, to the house. */
  readonly command: (
    card: Card,
    stamp: Pick<Stamp, 'id' | 'revision'>,
    reader: Reader,
  ) => Pick<Envelope, 'verb' | 'input'>;
  /** What it means for the row that one rule, and no other, speaks against it; 有误 where it is not named. */
  readonly verdicts: Readonly<Partial<Record<string, Verdict>>>;
  /** The words in 结果 for a row that could be sent. */
  readonly free: Words;
  /** The same for a row that could be sent and is like another; for a report where it is not said. */
  readonly doubtful?: Words;
  /** The record that a command gave back. */
  readonly shown: (record: unknown, reader: Reader) => Shown;
  /** The records with these ids, at most 100, that the reader may see. */
  readonly read: (reader: Reader, ids: readonly string[]) => Promise<readonly Shown[]>;
  /** A page of the records that belong in the reader's table; missing where it only takes in. */
  readonly mine?: (
    reader: Reader,
    after: string | undefined,
  ) => Promise<{ readonly items: readonly Shown[]; readonly after?: string | undefined }>;
}
