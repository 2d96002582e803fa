import type { Conflict } from '../../wire.ts';
import { checksumOf } from '../checksum.ts';
import { readCard } from '../diff.ts';
import type { Look } from '../look.ts';
import type { Write } from '../plan.ts';
import type { Card, SheetTable, Shown } from '../sheet-table.ts';
import { askInBatches, type Answered } from './ask.ts';
import type { Desk } from './desk.ts';
import type { FieldConflict, RowConflict, RowOutcome, Sent, Watch } from './progress.ts';
import { heldTogether, writeTogether } from './held-together.ts';
import { informed } from './informed.ts';
import { copies, firstWrites, isSendable, readied, unasked } from './ready.ts';
import { verdictOn, wordsOf } from './says.ts';
import {
  canShow,
  cardWrites,
  differing,
  fieldMarks,
  ours,
  ownWrites,
  placesOf,
  stampCell,
  stampOf,
  stampOfFound,
  unmasked,
  withMarks,
} from './settle.ts';
import { survey } from './survey.ts';
import { tableOf } from './table.ts';

/** What is sent: every row that waits, or just one. */
export interface Sending extends Watch {
  readonly only?: string;
}

function outcomeOf({ ready, result }: Answered, desk: Desk): RowOutcome {
  const { row, findings: local } = ready;
  const { table, locale } = desk;
  const verdict = verdictOn(table, result);
  if (result.ok) {
    const { ours: said } = table.shown(result.record, desk);
    return { row, verdict, findings: result.findings, says: said['result'] ?? '' };
  }
  const findings = result.findings.length > 0 ? result.findings : local;
  const says = 'says' in result.refusal ? result.refusal.says[locale] : wordsOf(table, verdict, findings, locale);
  return { row, verdict, findings, says };
}

/** Fields that the server holds otherwise than they were sent, and that were not typed over since. */
function mergedFields(look: Look, place: number, sent: Card, { card }: Shown): string[] {
  const now = readCard(look, place).card;
  return differing(look.table, sent, card).filter((field) => now[field] === sent[field]);
}

/**
 * The server has the row. What a colleague changed comes in; where it cannot (a formula of the person's own), the row
 * stays on its old base, so that its next sending does not undo it.
 */
function accepted(look: Look, place: number, { ready, result }: Answered & { result: { ok: true } }, desk: Desk) {
  const { stamp, row } = ready;
  const shown = unmasked(look.table, look.table.shown(result.record, desk), row.card);
  const isNew = stamp.revision === 0;
  const merged = isNew ? [] : mergedFields(look, place, row.card, shown);
  const isShown = canShow(look, place, merged, shown.card);
  const next = isNew ? stampOfFound(shown, row.card) : isShown ? stampOf(shown) : stamp;
  return [
    ...(isShown ? cardWrites(look, place, merged, shown.card, desk.locale) : []),
    ...ownWrites(place, shown),
    ours(place, 'stamp', stampCell(next, fieldMarks(look.table, result.findings))),
  ];
}

/** A refused row keeps its text; only its words and its stamp change. */
function refused(place: number, answer: Answered, desk: Desk): Write[] {
  const { row, stamp } = answer.ready;
  const { says, findings, verdict } = outcomeOf(answer, desk);
  const end = { ...stamp, checksum: checksumOf(row.card), end: 'refused' as const };
  const isSettled = stamp.revision === 0 && verdict !== 'unknown';
  const marks = fieldMarks(desk.table, findings);
  return [ours(place, 'result', says), ours(place, 'stamp', stampCell(isSettled ? end : stamp, marks))];
}

/** What one answer writes into its row. */
const writesOf = (look: Look, place: number, { ready, result }: Answered, desk: Desk): Write[] =>
  result.ok ? accepted(look, place, { ready, result }, desk) : refused(place, { ready, result }, desk);

const fieldConflict = ({ card }: SheetTable, { field, base, mine, theirs }: Conflict): FieldConflict => {
  const joiner = card.find(({ key }) => key === field)?.joiner;
  return {
    field,
    base: String(base),
    mine: String(mine),
    theirs: String(theirs),
    ...(joiner === undefined ? {} : { both: `${String(mine)}${joiner}${String(theirs)}` }),
  };
};

const conflictsOf = ({ ready: { row, stamp }, result }: Answered, { table }: Desk): RowConflict[] =>
  result.ok || result.refusal.kind !== 'conflict'
    ? []
    : [
        {
          id: stamp.id,
          line: row.line,
          name: row.card[table.named] ?? '',
          revision: result.refusal.revision,
          fields: result.refusal.conflicts.map((conflict) => fieldConflict(table, conflict)),
        },
      ];

/** Whether a new row's record was there already and says something else: it goes out once more, as an edit. */
function isFoundOtherwise({ ready: { row, stamp }, result }: Answered, desk: Desk): boolean {
  if (!result.ok || stamp.revision > 0) return false;
  const { isEnded, card } = unmasked(desk.table, desk.table.shown(result.record, desk), row.card);
  return !isEnded && differing(desk.table, row.card, card).length > 0;
}

/** 发送: carries every row that is new or changed to the server. Rows settle as they are answered; stopping loses nothing. */
export async function send(plain: Desk, sending: Sending = {}): Promise<Sent> {
  const said = await informed(plain);
  if ('desk' in said) return sendAt(said.desk, sending);
  const left = (await survey(plain)).toSend;
  return { table: [], rows: [], conflicts: [], left, ending: said.ending };
}

async function sendAt(desk: Desk, { only, ...watch }: Sending): Promise<Sent> {
  const { sheet, server, table } = desk;
  const { troubles, whole, waiting, copied } = await sheet.visit(table, 'whole', (look) => {
    const found = tableOf(look);
    const rows = readied(found.rows, desk, false).filter(({ stamp }) => only === undefined || stamp.id === only);
    const repeats = only === undefined ? copies(found.rows, desk) : [];
    return {
      result: { troubles: found.table, whole: found.rows, waiting: rows, copied: repeats },
      ...(found.table.length > 0 ? {} : { plan: withMarks(look, firstWrites(rows, repeats, desk)) }),
    };
  });
  const { ready, ending: cutOff } = await heldTogether(desk, whole, waiting);
  if (cutOff) return { table: troubles, rows: copied, conflicts: [], left: waiting.length, ending: cutOff };
  await writeTogether(desk, ready);
  const conflicts: RowConflict[] = [];
  let toMerge = 0;
  const outcomes: RowOutcome[] = ready.filter((one) => !isSendable(one)).map((one) => unasked(one, desk));
  const sendable = ready.filter(isSendable);
  const ending = await askInBatches(desk, sendable, server.commands, watch, async (answered) => {
    outcomes.push(...answered.map((answer) => outcomeOf(answer, desk)));
    conflicts.push(...answered.flatMap((answer) => conflictsOf(answer, desk)));
    toMerge += answered.filter((answer) => isFoundOtherwise(answer, desk)).length;
    const extent = answered.some(({ ready: { stamp } }) => stamp.revision > 0) ? 'whole' : 'stamps';
    await sheet.visit(table, extent, (look) => {
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
  return {
    table: troubles,
    rows,
    conflicts,
    left: ready.length - answeredFor + toMerge,
    ...(ending ? { ending } : {}),
  };
}
