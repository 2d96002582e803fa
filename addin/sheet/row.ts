import type { Finding } from '#policy/finding.ts';
import type { Card } from './sheet-table.ts';
import type { Stamp } from './stamp.ts';

/**
 * How a row stands to the server:
 * - `blank`: nothing typed
 * - `new`: has no stamp, or its record was refused or withdrawn and the row was changed since: a new report
 * - `unsent`: has an id, but the server has not acknowledged it
 * - `refused`: was sent and refused, and is as it was then; sent again only after 检查 found it free or the row was changed
 * - `changed`: acknowledged, and other than it was
 * - `same`: acknowledged and unchanged; costs nothing
 * - `copy`: repeats another row, stamp and all
 */
export type RowState = 'blank' | 'new' | 'unsent' | 'refused' | 'changed' | 'same' | 'copy';

/** One row of the sheet's table, wherever it stands now. */
export interface Row {
  /** Place in the table's body, from 0. */
  readonly position: number;
  /** Row number as the sheet shows it. */
  readonly line: number;
  readonly state: RowState;
  readonly stamp?: Stamp;
  /** Missing while something in the row cannot be read. */
  readonly card?: Card;
  /** What cannot be read, and how to mend it. */
  readonly unreadable: readonly Finding[];
  /** For a copy: the line of the row it repeats. */
  readonly copyOf?: number;
  /** What was typed, by column key, for showing. */
  readonly typed: Readonly<Record<string, string>>;
}
