import { isHeld } from '#policy/standing.ts';
import { Backup } from '#policy/terms/backup.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Table } from './client.ts';
import { customerShelf, heldBy } from './customer.ts';
import { queryItems } from './read.ts';
import type { Shelf } from './records.ts';
import type { Key, Write } from './transact.ts';

/** Index key of the backups somebody made. */
export const backupsOf = (staffId: string): string => `backup#${staffId}`;

/** Where it lies what somebody's newest backup was. */
export const newestBackup = (staffId: string): Key => ({ pk: `staff#${staffId}`, sk: '~backup' });

/** 备份 in the table. */
export const backupShelf: Shelf<Backup> = {
  noun: 'backup',
  idOf: ({ backupId }) => backupId,
  read: (stored) => Backup.parse(stored),
  index: ({ byId, at, backupId }) => ({ gsi1pk: backupsOf(byId), gsi1sk: `${at}#${backupId}` }),
  companions: () => [],
};

/** Remembers somebody's newest backup, for the reminder. */
export const remembering = ({ byId, backupId, at, count, hash }: Backup): Write => ({
  put: { ...newestBackup(byId), backupId, at, count, hash },
});

/** A page of the customers somebody holds; what they only reported, or no longer hold, is not of it. */
export async function heldPage(
  table: Table,
  staffId: string,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<{ readonly customers: readonly Customer[]; readonly after?: string }> {
  const items = await queryItems(table, { index: 'gsi1', partition: heldBy(staffId), after, limit });
  const last = items.length === limit ? items.at(-1)?.['gsi1sk'] : undefined;
  return {
    customers: items.map(({ record }) => customerShelf.read(record)).filter(isHeld),
    ...(typeof last === 'string' ? { after: last } : {}),
  };
}
