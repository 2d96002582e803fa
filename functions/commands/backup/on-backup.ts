import { backupAuthority } from '#policy/authority/backup.ts';
import type { Day } from '#policy/day.ts';
import { dayOf } from '#policy/day.ts';
import type { BackupVerb } from '#policy/authority/backup.ts';
import type { Backup } from '#policy/terms/backup.ts';
import { backupShelf } from '#functions/table/backup.ts';
import { commandsOn } from '../on.ts';

/** What a backup holds, read from the files. */
export interface BackupFacts {
  readonly today: Day;
  readonly count?: number;
  readonly hash?: string;
}

/** A command on backups. */
export const onBackup = commandsOn<Backup, BackupFacts, BackupVerb, 'backupId'>(
  {
    shelf: backupShelf,
    authority: backupAuthority,
    clauses: [],
    inSight: (actor, backup) => (backupAuthority['backup.read'].test(actor, backup) ? undefined : backup),
  },
  'backupId',
  (_, __, { at }) => Promise.resolve({ today: dayOf(at) }),
);
