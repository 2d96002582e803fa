import { cardFields, isLive, type CardField, type Customer, type CustomerCard } from '#policy/terms/customer.ts';
import type { Conflict } from '../../wire.ts';
import { checksumOf } from '../checksum.ts';
import type { Look } from '../look.ts';
import type { Write } from '../plan.ts';
import { customerTable } from '../tables/customer.ts';
import { askInBatches, type Answered } from './ask.ts';
import type { Desk } from './desk.ts';
import type { FieldConflict, RowConflict, RowOutcome, Sent, Watch } from './progress.ts';
import { copies, fieldMarks, firstWrites, isSendable, readied, unasked } from './ready.ts';
import { standing, verdictOn, wordsOf } from './says.ts';
import {
  canShow,
  cardWrites,
  ours,
  ownWrites,
  placesOf,
  stampCell,
  stampOf,
  stampOfFound,
  textAt,
  unmasked,
  withMarks,
} from './settle.ts';
import { tableOf } from './table.ts';

/** What is sent: every row that waits, or just one. */
export interface Sending extends Watch {
  readonly only?: string;
}

function outcomeOf({ ready: { row, findings: local }, result }: Answered, { locale }: Desk): RowOutcome {
  const verdict = verdictOn(result);
  if (result.ok) return { row, verdict, findings: result.findings, says: standing(result.record as Customer, locale) };
  const findings = result.findings.length > 0 ? result.findings : local;
  const says = 'says' in result.refusal ? result.refusal.says[locale] : wordsOf(verdict, findings, locale);
  return { row, verdict, findings, says };
}

/** Fields that the server holds otherwise than they were sent, and that were not typed over since. */
const mergedFields = (look: Look, place: number, sent: CustomerCard, record: Customer): CardField[] =>
  cardFields.filter((field) => record[field] !== sent[field] && textAt(look, field, place) === sent[field]);

/**
 * The server has the row. What a colleague changed comes in; where it cannot (a formula of the person's own), the row
 * stays on its old base, so that its next sending does not undo it.
 */
function accepted(look: Look, place: number, { ready, result }: Answered & { result: { ok: true } }, desk: Desk) {
  const { stamp } = ready;
  const sent = ready.row.card as CustomerCard;
  const record = unmasked(result.record as Customer, sent);
  const isReport = stamp.revision === 0;
  const merged = isReport ? [] : mergedFields(look, place, sent, record);
  const isShown = canShow(look, place, merged, record);
  const next = isReport ? stampOfFound(record, sent) : isShown ? stampOf(record) : stamp;
  return [
    ...(isShown ? cardWrites(look, place, merged, record, desk.locale) : []),
    ...ownWrites(place, record, desk),
    ours(place, 'stamp', stampCell(next, fieldMarks(result.findings))),
  ];
}

/** A refused row keeps its text; only its words and its stamp change. */
function refused(place: number, answer: Answered, desk: Desk): Write[] {
  const { row, stamp } = answer.ready;
  const { says, findings, verdict } = outcomeOf(answer, desk);
  const end = { ...stamp, checksum: checksumOf(row.card as CustomerCard), end: 'refused' as const };
  const isSettled = stamp.revision === 0 && verdict !== 'unknown';
  return [ours(place, 'result', says), ours(place, 'stamp', stampCell(isSettled ? end : stamp, fieldMarks(findings)))];
}

/** What one answer writes into its row. */
const writesOf = (look: Look, place: number, { ready, result }: Answered, desk: Desk): Write[] =>
  result.ok ? accepted(look, place, { ready, result }, desk) : refused(place, { ready, result }, desk);

const joined = ({ field, mine, theirs }: Conflict): { both?: string } => {
  const joiner = customerTable.card.find(({ key }) => key === field)?.joiner;
  return joiner === undefined ? {} : { both: `${String(mine)}${joiner}${String(theirs)}` };
};

const fieldConflict = (conflict: Conflict): FieldConflict => ({
  field: conflict.field as CardField,
  base: String(conflict.base),
  mine: String(conflict.mine),
  theirs: String(conflict.theirs),
  ...joined(conflict),
});

const conflictsOf = ({ ready: { row, stamp }, result }: Answered): RowConflict[] =>
  result.ok || result.refusal.kind !== 'conflict'
    ? []
    : [
        {
          id: stamp.id,
          line: row.line,
          name: row.card?.name ?? '',
          revision: result.refusal.revision,
          fields: result.refusal.conflicts.map(fieldConflict),
        },
      ];

/** Whether a report was there already and says something else: it goes out once more, as an edit. */
const isFoundOtherwise = ({ ready: { row, stamp }, result }: Answered): boolean =>
  result.ok &&
  stamp.revision === 0 &&
  isLive(result.record as Customer) &&
  cardFields.some((field) => (result.record as Customer)[field] !== row.card?.[field]);

/** 发送: carries every row that is new or changed to the server. Rows settle as they are answered; stopping loses nothing. */
export async function send(desk: Desk, { only, ...watch }: Sending = {}): Promise<Sent> {
  const { sheet, server } = desk;
  const { table, ready, copied } = await sheet.visit('whole', (look) => {
    const found = tableOf(look);
    const rows = readied(found.rows, desk, false).filter(({ stamp }) => only === undefined || stamp.id === only);
    const repeats = only === undefined ? copies(found.rows, desk) : [];
    return {
      result: { table: found.table, ready: rows, copied: repeats },
      ...(found.table.length > 0 ? {} : { plan: withMarks(look, firstWrites(rows, repeats, desk)) }),
    };
  });
  const conflicts: RowConflict[] = [];
  let toMerge = 0;
  const outcomes: RowOutcome[] = ready.filter((one) => !isSendable(one)).map((one) => unasked(one, desk));
  const sendable = ready.filter(isSendable);
  const ending = await askInBatches(sendable, server.commands, watch, async (answered) => {
    outcomes.push(...answered.map((answer) => outcomeOf(answer, desk)));
    conflicts.push(...answered.flatMap(conflictsOf));
    toMerge += answered.filter(isFoundOtherwise).length;
    const extent = answered.some(({ ready: { stamp } }) => stamp.revision > 0) ? 'whole' : 'stamps';
    await sheet.visit(extent, (look) => {
      const places = placesOf(look);
      const writes = answered.flatMap((answer) => {
        const place = places.get(answer.ready.stamp.id);
        return place === undefined ? [] : writesOf(look, place, answer, desk);
      });
      return { result: undefined, plan: withMarks(look, writes) };
    });
  });
  const rows = [...outcomes, ...copied];
  const answeredFor = outcomes.filter(({ verdict }) => verdict !== 'unknown').length;
  return { table, rows, conflicts, left: ready.length - answeredFor + toMerge, ...(ending ? { ending } : {}) };
}
