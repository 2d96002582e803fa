import type { Staff } from '#policy/terms/staff.ts';
import type { Table } from '#functions/table/client.ts';
import { again } from '#functions/table/again.ts';
import { getItems } from '#functions/table/read.ts';
import { listStaff } from '#functions/table/staff.ts';
import { transact, type Write } from '#functions/table/transact.ts';

/** Everybody who still works here. */
export const atWork = async (table: Table): Promise<Staff[]> =>
  (await listStaff(table)).filter(({ hasLeft }) => !hasLeft);

/** Makes those notices of one event that are not there yet, together; answers how many. */
export async function tell(table: Table, notices: readonly Write[]): Promise<number> {
  const there = await getItems(
    table,
    notices.flatMap(({ put }) => put ?? []),
  );
  const isThere = ({ put }: Write): boolean => there.some(({ pk, sk }) => pk === put?.pk && sk === put.sk);
  const missing = notices.filter((notice) => !isThere(notice));
  if (missing.length > 0) await again(() => transact(table, missing));
  return missing.length;
}
