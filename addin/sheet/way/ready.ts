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
  /** What was said of it held against the other rows. */
  readonly beside?: readonly Finding[];
}

/** Everything that was said of a row before the server was asked. */
export const saidOf = ({ findings, beside = [] }: ReadyRow): readonly Finding[] => [...findings, ...beside];

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
  ready.row.card !== undefined && !isRefused(saidOf(ready));

/** The command that carries a row to the server, based on what it knows of it. */
export const envelopeOf = ({ row: { card }, stamp }: Sendable, desk: Desk): Envelope => ({
  id: ulid(),
  basedOn: stamp.revision,
  ...desk.table.command(card, stamp, desk),
});

/** What is said of a row before the server was asked. */
export const unasked = (ready: ReadyRow, { table, locale }: Desk): RowOutcome => {
  const [{ row }, findings] = [ready, saidOf(ready)];
  const verdict = isRefused(findings) ? verdictOf(table, findings) : 'unknown';
  return { row, verdict, findings, says: wordsOf(table, verdict, findings, locale) };
};

/** Copies are named and left. */
export const copies = (rows: readonly Row[], { table, locale }: Desk): RowOutcome[] =>
  rows
    .filter(({ state }) => state === 'copy')
    .map((row) => ({ row, verdict: 'copy', findings: [], says: wordsOf(table, 'copy', [], locale, row.copyOf) }));

/** What is written into a row before the server was asked. */
export const saidWrites = (place: number, ready: ReadyRow, desk: Desk): Write[] => [
  ours(place, 'result', unasked(ready, desk).says),
  ours(place, 'stamp', stampCell(ready.stamp, fieldMarks(desk.table, saidOf(ready)))),
];

/** What the first visit writes: ids for new rows, what their clauses say, and the words for copies. */
export function firstWrites(ready: readonly ReadyRow[], copied: readonly RowOutcome[], desk: Desk): Write[] {
  const said = desk.table.ours.map(({ key }) => key).filter((key) => key !== 'result' && key !== 'stamp');
  return [
    ...ready.flatMap((one) => {
      const { row } = one;
      return [
        ...saidWrites(row.position, one, desk),
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
