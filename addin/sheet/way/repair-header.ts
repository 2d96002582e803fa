import type { Finding } from '#policy/finding.ts';
import { valueAt, type Look } from '../look.ts';
import type { Write } from '../plan.ts';
import type { Shown } from '../sheet-table.ts';
import { columnsOf } from '../which-table.ts';
import { recordsOf } from './fetch.ts';
import type { Desk } from './desk.ts';
import { canShow, cardWrites, stampsIn, withMarks } from './settle.ts';
import { troublesOf } from './table.ts';

/** Where a column that was not found most likely stands: the unknown header right after the column before it. */
function placeOf(look: Look, key: string, taken: ReadonlySet<number>): number | undefined {
  const columns = columnsOf(look.table);
  const before = columns.findIndex((column) => column.key === key) - 1;
  const left = columns[before] ? look.at.get(columns[before].key) : -1;
  const place = left === undefined ? undefined : left + 1;
  return place === undefined || place >= look.header.length || taken.has(place) ? undefined : place;
}

/** The headers that are missing, each with the place it is put; beyond the last one it makes a column. */
function missingHeaders(look: Look): { readonly key: string; readonly column: number }[] {
  const taken = new Set<number>(look.at.values());
  let end = look.header.length;
  return columnsOf(look.table)
    .filter(({ key }) => look.missing.includes(key))
    .map(({ key }) => {
      const column = placeOf(look, key, taken) ?? end++;
      taken.add(column);
      return { key, column };
    });
}

/** What cannot be mended by writing headers. */
const beyondRepair = (look: Look): Finding[] => troublesOf(look).filter(({ where }) => where.field === undefined);

/** The fields whose column is gone with all it held, and the rows that had something in it. */
function goneFrom(look: Look) {
  const gone = missingHeaders(look).filter(({ column }) => column >= look.header.length);
  const fields = look.table.card.map(({ key }) => key).filter((field) => gone.some(({ key }) => key === field));
  const ids = stampsIn(look).flatMap(({ stamp }) => (stamp && stamp.revision > 0 ? stamp.id : []));
  return { fields, ids: fields.length > 0 ? ids : [] };
}

/**
 * 修复表头: puts our words back over the columns that lost them. A column that is gone comes back at the right end,
 * filled from the files: a blank one would blank the files at the next sending.
 */
export async function repairHeader(desk: Desk): Promise<readonly Finding[]> {
  const { sheet, table, locale } = desk;
  const { left, fields, ids } = await sheet.visit(table, 'whole', (look) => ({
    result: { left: beyondRepair(look), ...goneFrom(look) },
  }));
  if (left.length > 0) return left;
  const records = new Map<string, Shown>();
  for await (const record of recordsOf(desk, ids)) records.set(record.id, record);
  const still = await sheet.visit(table, 'whole', (look) => {
    const headers = missingHeaders(look).flatMap(({ key, column }) =>
      columnsOf(table)
        .filter((one) => one.key === key)
        .map(({ header }) => ({ column, text: header[locale] })),
    );
    const trouble = beyondRepair(look);
    return {
      result: trouble,
      ...(trouble.length > 0 || headers.length === 0 ? {} : { plan: { writes: [], headers } }),
    };
  });
  if (still.length === 0 && records.size > 0)
    await sheet.visit(table, 'whole', (look) => {
      const writes = stampsIn(look).flatMap(({ stamp }, row): Write[] => {
        const record = stamp && records.get(stamp.id);
        if (!record) return [];
        const isFilled = (field: string) =>
          valueAt(look, field, row) === '' && canShow(look, row, [field], record.card);
        return cardWrites(look, row, fields.filter(isFilled), record.card, locale);
      });
      return { result: undefined, plan: withMarks(look, writes) };
    });
  return still;
}
