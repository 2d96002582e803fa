import { cardFields, isLive, type Customer } from '#policy/terms/customer.ts';
import { ServerTrouble, type CustomerLine } from '../../wire.ts';
import type { Look } from '../look.ts';
import type { Write } from '../plan.ts';
import type { Row } from '../row.ts';
import { customerTable } from '../tables/customer.ts';
import { inBatches } from './ask.ts';
import type { Desk } from './desk.ts';
import type { Ending, Refreshed } from './progress.ts';
import { cardWrites, ours, ownWrites, stampCell, stampOf, stampsIn, textAt, withMarks } from './settle.ts';
import { tableOf } from './table.ts';

/** Everything the server has on these ids and, where wanted, everything that is mine. */
async function fetchAll({ server }: Desk, ids: readonly string[], isMissingWanted: boolean) {
  const records = new Map<string, Customer>();
  const keep = (lines: readonly CustomerLine[]) =>
    lines.forEach(({ record }) => records.set(record.customerId, record));
  try {
    for (const batch of inBatches(ids)) keep(await server.read(batch));
    for (
      let after: string | undefined, isFirst = true;
      isMissingWanted && (isFirst || after !== undefined);
      isFirst = false
    ) {
      const page = await server.list('mine', after);
      keep(page.items.filter(({ record }) => isLive(record)));
      after = page.after;
    }
    return { records, ending: undefined as Ending | undefined };
  } catch (error) {
    if (error instanceof ServerTrouble) return { records, ending: error.trouble as Ending };
    throw error;
  }
}

/** How one row takes the server's state in: `kept` where the person changed it since it was pulled. */
function taken(
  look: Look,
  row: Row,
  record: Customer,
  desk: Desk,
): { writes: Write[]; kind: 'plain' | 'edited' | 'kept' } {
  const { position, stamp, state } = row;
  const own = ownWrites(position, record, desk);
  const marks = stampsIn(look)[position]?.marks ?? [];
  if (state === 'changed' && stamp && record.revision > stamp.revision) return { writes: own, kind: 'kept' };
  if (state === 'changed') return { writes: own.filter(({ key }) => key !== 'result'), kind: 'plain' };
  const other = state === 'same' ? cardFields.filter((field) => textAt(look, field, position) !== record[field]) : [];
  return {
    writes: [
      ...cardWrites(look, position, other, record, desk.locale),
      ...own,
      ours(position, 'stamp', stampCell(stampOf(record), marks)),
    ],
    kind: other.length > 0 ? 'edited' : 'plain',
  };
}

/** A record that was not in the sheet, as a row of its own. */
const wholeRow = (position: number, record: Customer, desk: Desk): Write[] => [
  ...customerTable.card.map(({ key, kind }) => ({
    row: position,
    key,
    value: kind.write(record[key], desk.locale),
    numberFormat: kind.numberFormat,
  })),
  ...ownWrites(position, record, desk),
  ours(position, 'stamp', stampCell(stampOf(record))),
];

/** 刷新: brings the rows their stage, owner, number and other people's edits; what the person changed stays as typed. */
export async function refresh(desk: Desk, { bringMissing = false } = {}): Promise<Refreshed> {
  const { table, ids } = await desk.sheet.visit('whole', (look) => {
    const found = tableOf(look);
    return { result: { table: found.table, ids: found.rows.flatMap(({ stamp }) => stamp?.id ?? []) } };
  });
  if (table.length > 0) return { table, refreshed: 0, edited: 0, kept: 0, added: 0 };
  const { records, ending } = await fetchAll(desk, ids, bringMissing);
  return desk.sheet.visit('whole', (look) => {
    const { rows } = tableOf(look);
    const met = rows.flatMap((row) => {
      const record = row.stamp && records.get(row.stamp.id);
      return record ? [taken(look, row, record, desk)] : [];
    });
    const there = new Set(rows.flatMap(({ stamp }) => stamp?.id ?? []));
    const missing = bringMissing ? [...records.values()].filter(({ customerId }) => !there.has(customerId)) : [];
    const last = rows.findLastIndex(({ state }) => state !== 'blank');
    const added = missing.flatMap((record, i) => wholeRow(last + 1 + i, record, desk));
    const addedRows = Math.max(0, last + 1 + missing.length - rows.length);
    const count = (kind: string) => met.filter((one) => one.kind === kind).length;
    const writes = [...met.flatMap((one) => one.writes), ...added];
    return {
      result: {
        table: [],
        refreshed: met.length,
        edited: count('edited'),
        kept: count('kept'),
        added: missing.length,
        ...(ending ? { ending } : {}),
      },
      plan: withMarks(look, writes, addedRows > 0 ? { addedRows } : {}),
    };
  });
}
