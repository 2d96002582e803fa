import { ulid } from 'ulid';
import { customerClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import { isRefused, type Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import type { CustomerCard } from '#policy/terms/customer.ts';
import type { Envelope } from '../../wire.ts';
import type { Look } from '../look.ts';
import type { Write } from '../plan.ts';
import type { Row } from '../row.ts';
import { marksOf, noChecksum, type Mark, type Stamp } from '../stamp.ts';
import { customerTable } from '../tables/customer.ts';
import { nowOf, type Desk } from './desk.ts';
import { wordsOf, verdictOf } from './says.ts';
import { ours, stampCell, stampsIn } from './settle.ts';
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
  readonly card: CustomerCard;
}

const fields = customerTable.card.map(({ key }) => key);

/** What the row's clauses say before anything is sent. The pane knows fewer facts; the server asks the rest. */
function findingsOn({ card, unreadable }: Row, stamp: Stamp, desk: Desk): readonly Finding[] {
  if (!card) return unreadable;
  const at = nowOf(desk);
  const { staffId } = desk.me.actor;
  return review(
    {
      ...card,
      customerId: stamp.id,
      revision: 1,
      stage: 'reported',
      reporterId: staffId,
      reportedAt: at,
      verdict: 'free',
    },
    {
      verb: stamp.revision === 0 ? 'customer.report' : 'customer.edit',
      noun: customerTable.noun,
      id: stamp.id,
      facts: { today: dayOf(at) },
      parameters: parametersOn(dayOf(at)),
    },
    customerClauses,
  );
}

/** Gives every row that waits its id, before anything is sent: a crash in between never makes two customers. */
export const readied = (rows: readonly Row[], desk: Desk, isAlsoRefused: boolean): ReadyRow[] =>
  rows
    .filter((row) => waits(row) || (isAlsoRefused && row.state === 'refused'))
    .map((row) => {
      const stamp = row.stamp ?? { id: ulid(), revision: 0, checksum: noChecksum };
      return { row, stamp, findings: findingsOn(row, stamp, desk) };
    });

export const isSendable = (ready: ReadyRow): ready is ReadyRow & { row: Row & { card: CustomerCard } } =>
  ready.row.card !== undefined && !isRefused(ready.findings);

/** The command that carries a row: a report until the server knows it, an edit from then on. */
export const envelopeOf = ({ row: { card }, stamp: { id, revision } }: ReadyRow): Envelope =>
  revision === 0
    ? { id: ulid(), verb: 'customer.report', basedOn: 0, input: { customerId: id, card } }
    : { id: ulid(), verb: 'customer.edit', basedOn: revision, input: { customerId: id, changes: card } };

/** What is said of a row before the server was asked. */
export const unasked = ({ row, findings }: ReadyRow, { locale }: Desk): RowOutcome => {
  const verdict = isRefused(findings) ? verdictOf(findings) : 'unknown';
  return { row, verdict, findings, says: wordsOf(verdict, findings, locale) };
};

/** Copies are named and left. */
export const copies = (rows: readonly Row[], { locale }: Desk): RowOutcome[] =>
  rows
    .filter(({ state }) => state === 'copy')
    .map((row) => ({ row, verdict: 'copy', findings: [], says: wordsOf('copy', [], locale, row.copyOf) }));

/** What the first visit writes: ids for new rows, what their clauses say, and the words for copies. */
export function firstWrites(ready: readonly ReadyRow[], copied: readonly RowOutcome[], desk: Desk): Write[] {
  return [
    ...ready.flatMap((one) => {
      const { row, stamp, findings } = one;
      return [
        ours(row.position, 'result', unasked(one, desk).says),
        ours(row.position, 'stamp', stampCell(stamp, marksOf(findings, fields))),
        ...(row.stamp ? [] : (['owner', 'stage', 'number'] as const).map((key) => ours(row.position, key, ''))),
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

export const fieldMarks = (findings: readonly Finding[]): Mark[] => marksOf(findings, fields);
