import { checksumOf } from '../checksum.ts';
import type { Look } from '../look.ts';
import type { Write } from '../plan.ts';
import type { Row } from '../row.ts';
import type { Shown } from '../sheet-table.ts';
import type { Mark, Stamp } from '../stamp.ts';
import { ServerTrouble } from '../../wire.ts';
import type { Desk } from './desk.ts';
import { recordsOf, recordsOfMine } from './fetch.ts';
import { informed } from './informed.ts';
import type { Ending, Refreshed } from './progress.ts';
import {
  canShow,
  cardWrites,
  differing,
  ours,
  ownWrites,
  stampCell,
  stampOf,
  stampOfFound,
  stampsIn,
  unmasked,
  withMarks,
} from './settle.ts';
import { tableOf } from './table.ts';

type Records = Map<string, Shown>;

/** Everything the server has on these ids and, where wanted, everything that is mine. */
async function fetchAll(desk: Desk, ids: readonly string[], isMissingWanted: boolean) {
  const records: Records = new Map();
  try {
    if (isMissingWanted) for await (const record of recordsOfMine(desk)) records.set(record.id, record);
    const others = ids.filter((id) => !records.has(id));
    for await (const record of recordsOf(desk, others)) records.set(record.id, record);
    return { records, ending: undefined };
  } catch (error) {
    if (error instanceof ServerTrouble) return { records, ending: error.trouble satisfies Ending };
    throw error;
  }
}

/** How a row took the server's state in: `kept` where what was typed, or a formula, stands in the way. */
interface Taken {
  readonly kind: 'plain' | 'edited' | 'kept';
  /** The fields to write, and the stamp that the row has then. */
  readonly fields: readonly string[];
  readonly stamp: Stamp;
}

function changedHere(record: Shown, stamp: Stamp): Taken {
  if (record.isEnded) return { kind: 'kept', fields: [], stamp: { ...stamp, end: 'closed' } };
  return { kind: record.revision > stamp.revision ? 'kept' : 'plain', fields: [], stamp };
}

function unchangedHere(look: Look, { position, card }: Row, record: Shown, stamp: Stamp): Taken {
  const fields = differing(look.table, card, record.card);
  if (!canShow(look, position, fields, record.card)) return { kind: 'kept', fields: [], stamp };
  return { kind: fields.length > 0 ? 'edited' : 'plain', fields, stamp: stampOf(record) };
}

function taken(look: Look, row: Row, record: Shown, stamp: Stamp): Taken {
  if (row.state === 'same') return unchangedHere(look, row, record, stamp);
  if (row.state === 'changed' || !row.card) return changedHere(record, stamp);
  return { kind: 'plain', fields: [], stamp: stampOfFound(record, row.card) };
}

/** Whether what was found in a row still asks for anything: not once the record is decided and the row as it was. */
const isStillOpen = ({ state }: Row, { isDecided }: Shown): boolean => state !== 'same' || !isDecided;

/** The writes of one row, whatever its state. */
function writesOf(look: Look, row: Row, record: Shown, marks: readonly Mark[], desk: Desk) {
  const { position, stamp, state, card } = row;
  const seen = card ? unmasked(look.table, record, card) : record;
  const { kind, fields, stamp: next } = taken(look, row, seen, stamp ?? stampOf(seen));
  const own = ownWrites(position, record);
  return {
    kind,
    writes: [
      ...cardWrites(look, position, fields, seen.card, desk.locale),
      // What was said of an edit that waits stands until it is sent.
      ...(state === 'changed' && kind === 'plain' ? own.filter(({ key }) => key !== 'result') : own),
      ours(position, 'stamp', stampCell(next, isStillOpen(row, record) ? marks : [])),
    ],
  };
}

/** A record that was not in the sheet, as a row of its own; a row that only lost its stamp keeps what is typed. */
function wholeRow(look: Look, position: number, record: Shown, desk: Desk, isTyped: boolean): Write[] {
  const fields = isTyped ? [] : look.table.card.map(({ key }) => key);
  return [
    ...cardWrites(look, position, fields, record.card, desk.locale),
    ...ownWrites(position, record),
    ours(position, 'stamp', stampCell(stampOf(record))),
  ];
}

/** Rows that have lost their stamp, by the checksum of what they say. */
const strays = (rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.flatMap((row) => (row.state === 'new' && row.card ? [[checksumOf(row.card), row] as const] : [])));

/** Where the records go that the sheet lacks: into the row that lost its stamp, the row that was emptied, or below. */
function missingWrites(look: Look, rows: readonly Row[], records: Records, desk: Desk) {
  const there = new Set(rows.flatMap(({ state, stamp }) => (stamp && state !== 'blank' ? stamp.id : [])));
  const emptied = new Map(rows.flatMap((row) => (row.state === 'blank' && row.stamp ? [[row.stamp.id, row]] : [])));
  const lost = strays(rows);
  const writes: Write[] = [];
  let [end, added, found] = [rows.findLastIndex(({ state, stamp }) => state !== 'blank' || stamp) + 1, 0, 0];
  for (const record of records.values()) {
    if (there.has(record.id) || record.isEnded) continue;
    const key = checksumOf(record.card);
    const stray = lost.get(key);
    lost.delete(key);
    const position = (stray ?? emptied.get(record.id))?.position ?? end++;
    if (stray) found += 1;
    else added += 1;
    writes.push(...wholeRow(look, position, record, desk, stray !== undefined));
  }
  return { writes, added, found, addedRows: Math.max(0, end - rows.length) };
}

const none = { writes: [], added: 0, found: 0, addedRows: 0 };

function metWrites(look: Look, rows: readonly Row[], records: Records, desk: Desk) {
  const cells = stampsIn(look);
  return rows.flatMap((row) => {
    const record = row.state === 'blank' ? undefined : row.stamp && records.get(row.stamp.id);
    return record ? [writesOf(look, row, record, cells[row.position]?.marks ?? [], desk)] : [];
  });
}

const nothing = { refreshed: 0, edited: 0, kept: 0, added: 0 };

interface Bringing {
  readonly bringMissing?: boolean;
}

/** 刷新: brings the rows their stage, owner, number and other people's edits; what the person changed stays as typed. */
export async function refresh(plain: Desk, options: Bringing = {}): Promise<Refreshed> {
  const said = await informed(plain);
  return 'desk' in said ? refreshAt(said.desk, options) : { table: [], ...nothing, ending: said.ending };
}

async function refreshAt(desk: Desk, { bringMissing = false }: Bringing): Promise<Refreshed> {
  const isMissingWanted = bringMissing || desk.table.isWhole === true;
  const { table, ids } = await desk.sheet.visit(desk.table, 'whole', (look) => {
    const found = tableOf(look);
    return { result: { table: found.table, ids: found.rows.flatMap(({ stamp }) => stamp?.id ?? []) } };
  });
  if (table.length > 0) return { table, ...nothing };
  const { records, ending } = await fetchAll(desk, ids, isMissingWanted);
  return desk.sheet.visit(desk.table, 'whole', (look) => {
    const { table: trouble, rows } = tableOf(look);
    if (trouble.length > 0) return { result: { table: trouble, ...nothing } };
    const met = metWrites(look, rows, records, desk);
    const { writes, added, found, addedRows } = isMissingWanted ? missingWrites(look, rows, records, desk) : none;
    const count = (kind: string) => met.filter((one) => one.kind === kind).length;
    const all = [...met.flatMap((one) => one.writes), ...writes];
    return {
      result: {
        table: [],
        refreshed: met.length + found,
        edited: count('edited'),
        kept: count('kept'),
        added,
        ...(ending ? { ending } : {}),
      },
      plan: withMarks(look, all, addedRows > 0 ? { addedRows } : {}),
    };
  });
}
