import { backupAuthority } from '#policy/authority/backup.ts';
import type { Backup } from '#policy/terms/backup.ts';
import type { Customer } from '#policy/terms/customer.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import { backupShelf, backupsOf, heldPage } from '#functions/table/backup.ts';
import { queryItems } from '#functions/table/read.ts';
import { load } from '#functions/table/records.ts';
import type { Reader } from './reader.ts';

/** How long after its making a backup's rows are given out. */
const hoursOpen = 1;
const hourMs = 3_600_000;

/** The newest backup of whoever asks. */
export async function readNewestBackup({ actor: { staffId }, table }: Reader): Promise<{ readonly record?: Backup }> {
  const page = { index: 'gsi1', partition: backupsOf(staffId), isBackwards: true, limit: 1 } as const;
  const [newest] = await queryItems(table, page);
  return newest ? { record: backupShelf.read(newest['record']) } : {};
}

/** A page of the customers in a backup, whole. */
export interface BackupRows {
  readonly items: readonly Customer[];
  readonly after?: string;
}

/**
 * What a backup holds, page by page: one's own customers, to whoever just made it, and to nobody else (DM-11).
 * A customer that is changed in between shows in the hash.
 */
export async function readBackupRows(
  { actor, table, at }: Reader,
  { id, after, limit }: { readonly id: string; readonly after?: string | undefined; readonly limit: number },
): Promise<BackupRows> {
  const backup = (await load(table, backupShelf, id))?.record;
  if (!backup || backupAuthority['backup.read'].test(actor, backup))
    return refuse({ kind: 'missing', says: says.missing });
  const denial = backupAuthority['backup.make'].test(actor, backup) ?? (isOpen(backup, at) ? undefined : closed);
  const where = { noun: 'backup', id };
  if (denial)
    refuse({ kind: 'forbidden', findings: [{ cites: 'DM-11', by: 'backup.read', level: 'refuse', where, ...denial }] });
  const { customers: items, ...next } = await heldPage(table, backup.byId, { after, limit });
  return { items, ...next };
}

const isOpen = (backup: Backup, at: string): boolean => Date.parse(at) - Date.parse(backup.at) <= hoursOpen * hourMs;

const closed = {
  reason: { 'zh-CN': '这份备份已经过了取用的时间', en: 'this backup is no longer given out' },
  remedy: { 'zh-CN': '请重新备份', en: 'make a new one' },
};
