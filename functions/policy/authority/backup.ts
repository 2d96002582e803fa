import type { Backup } from '../terms/backup.ts';
import { allOf, anyOf, role, when, type Authority, type Test } from './authority.ts';

export type BackupVerb = 'backup.read' | 'backup.make';

type Subject = Pick<Backup, 'byId'>;

const own: Test<Subject> = when(({ staffId }, { byId }) => staffId === byId, {
  reason: { 'zh-CN': '只能备份本人归属的客户', en: 'one can only back up the customers one holds' },
  remedy: { 'zh-CN': '请由归属人自己备份', en: 'whoever holds them has to do it' },
});

/** 备份 (CF-2.2b): of one's own customers only; there is no other way to take customers out (DM-11). */
export const backupAuthority: Authority<BackupVerb, Subject> = {
  'backup.read': { cites: 'CF-2.2b', test: anyOf(own, role('manager')) },
  'backup.make': { cites: 'CF-2.2b', test: allOf(role('salesperson'), own) },
};
