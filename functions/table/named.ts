import { nameClaimsOf } from '#functions/match/index.ts';
import { isLive, type Customer } from '#policy/terms/customer.ts';
import type { Table } from './client.ts';
import { claimKey, customerShelf } from './customer.ts';
import { getItem } from './read.ts';
import { load } from './records.ts';

/** Names that somebody may have typed in one, the present one and those before. */
const mostNames = 4;

/** Who claims a name as it is typed, in whatever spelling: the firm of this very name first. Costs a read for each name. */
export async function claimantsOf(table: Table, name: string): Promise<string[]> {
  const keys = nameClaimsOf(name).slice(0, mostNames).map(claimKey);
  const items = await Promise.all(keys.map((key) => getItem(table, key)));
  return [...new Set(items.flatMap((item) => (item ? [String(item['customerId'])] : [])))];
}

/** How somebody says which customer they mean: by the id in a row's stamp, by a name they typed, or by both. */
export interface Meant {
  readonly customerId?: string | undefined;
  readonly name?: string | undefined;
}

/** The customer meant, if it is on file; `isOther` where the name is that of another one than the id. */
export async function customerMeant(
  table: Table,
  { customerId, name = '' }: Meant,
): Promise<{ readonly customer: Customer | null; readonly isOther: boolean }> {
  const [known, claimants] = await Promise.all([
    customerId === undefined ? undefined : load(table, customerShelf, customerId),
    claimantsOf(table, name),
  ]);
  const [named] = claimants;
  const found = customerId === undefined && named !== undefined ? await load(table, customerShelf, named) : known;
  return {
    customer: found && isLive(found.record) ? found.record : null,
    isOther: customerId !== undefined && named !== undefined && !claimants.includes(customerId),
  };
}
