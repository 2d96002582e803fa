import * as z from 'zod';
import { recordId } from './record-id.ts';

export const BackupId = recordId;

/** 备份 (CF-2.2b): somebody took a copy of the customers they hold; what it held is told by its hash. */
export const Backup = z.strictObject({
  backupId: BackupId,
  revision: z.int().min(1),
  byId: z.string(),
  at: z.string(),
  count: z.int().min(0),
  /** Hash over all customers in it, in their canonical form and order. */
  hash: z.string(),
});
export type Backup = z.infer<typeof Backup>;
