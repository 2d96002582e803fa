import { createHash } from 'node:crypto';
import * as z from 'zod';
import { backupRow, backupText } from '#policy/backup.ts';
import { dayOf } from '#policy/day.ts';
import { BackupId } from '#policy/terms/backup.ts';
import type { Table } from '#functions/table/client.ts';
import { heldPage, remembering } from '#functions/table/backup.ts';
import { onBackup } from './on-backup.ts';

const pageOf = 100;

/** Every customer somebody holds, as rows of a backup. */
async function rowsOf(table: Table, staffId: string, from?: string): Promise<(readonly string[])[]> {
  const { customers, after } = await heldPage(table, staffId, { after: from, limit: pageOf });
  const rows = customers.map(backupRow);
  return after === undefined ? rows : [...rows, ...(await rowsOf(table, staffId, after))];
}

/** 备份 (CF-2.2b): somebody takes a copy of the customers they hold. How many and which content they were stays in the files. */
export const makeBackup = onBackup('backup.make', {
  input: z.strictObject({ backupId: BackupId }),
  begin: ({ backupId }, { staffId: byId }, at) => ({ backupId, revision: 1, byId, at, count: 0, hash: '' }),
  facts: async (table, { byId }, { at }) => {
    const rows = await rowsOf(table, byId);
    const hash = createHash('sha256').update(backupText(rows)).digest('base64url');
    return { today: dayOf(at), count: rows.length, hash };
  },
  decide: (draft, _, { facts: { count = 0, hash = '' } }) => ({ ...draft, count, hash }),
  besides: (backup) => [remembering(backup)],
});
