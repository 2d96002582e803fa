import { ulid } from 'ulid';
import { isRefused, type Finding } from '#policy/finding.ts';
import type { Envelope } from '../../wire.ts';
import type { Look } from '../look.ts';
import type { Write } from '../plan.ts';
import type { Row } from '../row.ts';
import type { Card } from '../sheet-table.ts';
import { noChecksum, type Stamp } from '../stamp.ts';
import type { Desk } from './desk.ts';
import { wordsOf, verdictOf } from './says.ts';
import { fieldMarks, ours, stampCell, stampsIn } from './settle.ts';
import type { RowOutcome } from './progress.ts';
import { waits } from './table.ts';

/** A row with its id, looked at by the clauses that the server will use. */
export interface ReadyRow {
  readonly row: Row;
  readonly stamp: Stamp;
  readonly findings: readonly Finding[];
}

/** A row that may go to the server. */
export interface Sendable extends ReadyRow {
  readonly row: Row & { readonly card: Card };
}

/** Gives every row that waits its id, before anything is sent: a crash in between never makes two customers. */
export const readied = (rows: readonly Row[], desk: Desk, isAlsoRefused: boolean): ReadyRow[] =>
  rows
    .filter((row) => waits(row) || (isAlsoRefused && row.state === 'refused'))
    .map((row) => {
      const stamp = row.stamp ?? { id: ulid(), revision: 0, checksum: noChecksum };
      return { row, stamp, findings: row.card ? desk.table.findings(row.card, stamp, desk) : row.unreadable };
    });

export const isSendable = (ready: ReadyRow): ready is Sendable =>
  ready.row.card !== undefined && !isRefused(ready.findings);

/** The command that carries a row to the server, based on what it knows of it. */
export const envelopeOf = ({ row: { card }, stamp }: Sendable, { table }: Desk): Envelope => ({
  id: ulid(),
  basedOn: stamp.revision,
  ...table.command(card, stamp),
});

/** What is said of a row before the server was asked. */
export const unasked = ({ row, findings }: ReadyRow, { table, locale }: Desk): RowOutcome => {
  const verdict = isRefused(findings) ? verdictOf(table, findings) : 'unknown';
  return { row, verdict, findings, says: wordsOf(table, verdict, findings, locale) };
};

/** Copies are named and left. */
export const copies = (rows: readonly Row[], { table, locale }: Desk): RowOutcome[] =>
  rows
    .filter(({ state }) => state === 'copy')
    .map((row) => ({ row, verdict: 'copy', findings: [], says: wordsOf(table, 'copy', [], locale, row.copyOf) }));

/** What the first visit writes: ids for new rows, what their clauses say, and the words for copies. */
export function firstWrites(ready: readonly ReadyRow[], copied: readonly RowOutcome[], desk: Desk): Write[] {
  const { table } = desk;
  const said = table.ours.map(({ key }) => key).filter((key) => key !== 'result' && key !== 'stamp');
  return [
    ...ready.flatMap((one) => {
      const { row, stamp, findings } = one;
      return [
        ours(row.position, 'result', unasked(one, desk).says),
        ours(row.position, 'stamp', stampCell(stamp, fieldMarks(table, findings))),
        ...(row.stamp ? [] : said.map((key) => ours(row.position, key, ''))),
      ];
    }),
    ...copied.map(({ row, says }) => ours(row.position, 'result', says)),
  ];
}

/** A row that was emptied no longer shows what was found in it. */
export const emptied = (look: Look, rows: readonly Row[]): Write[] => {
  const cells = stampsIn(look);
  return rows.flatMap(({ state, position }) => {
    const { stamp, marks } = cells[position] ?? { marks: [] };
    if (state !== 'blank' || marks.length === 0) return [];
    return [ours(position, 'result', ''), ours(position, 'stamp', stamp ? stampCell(stamp) : '')];
  });
};
