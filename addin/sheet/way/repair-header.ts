import type { Finding } from '#policy/finding.ts';
import type { Look } from '../look.ts';
import { customerTable } from '../tables/customer.ts';
import type { Desk } from './desk.ts';
import { troublesOf } from './table.ts';

const columns = [...customerTable.card, ...customerTable.ours];

/** Where a column that was not found most likely stands: the unknown header right after the column before it. */
function placeOf(look: Look, key: string, taken: ReadonlySet<number>): number | undefined {
  const before = columns.findIndex((column) => column.key === key) - 1;
  const left = columns[before] ? look.at.get(columns[before].key) : -1;
  const place = left === undefined ? undefined : left + 1;
  return place === undefined || place >= look.header.length || taken.has(place) ? undefined : place;
}

/** 修复表头: puts our words back over the columns that lost them; a column that is gone is added at the right end. */
export const repairHeader = ({ sheet, locale }: Desk): Promise<readonly Finding[]> =>
  sheet.visit('whole', (look) => {
    const taken = new Set<number>(look.at.values());
    let end = look.header.length;
    const headers = columns
      .filter(({ key }) => look.missing.includes(key))
      .map(({ key, header }) => {
        const column = placeOf(look, key, taken) ?? end++;
        taken.add(column);
        return { column, text: header[locale] };
      });
    const left = troublesOf(look).filter(({ where }) => where.field === undefined);
    return { result: left, ...(left.length > 0 || headers.length === 0 ? {} : { plan: { writes: [], headers } }) };
  });
