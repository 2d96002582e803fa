import { receiptAuthority } from '../authority/receipt.ts';
import type { Receipt } from '../terms/receipt.ts';
import type { Actor } from '../terms/staff.ts';

/** The receipt, to whoever may see it; undefined to anybody else (DM-11). `ownerId` is who holds its customer today. */
export const inSight = (actor: Actor, receipt: Receipt, ownerId?: string): Receipt | undefined =>
  receiptAuthority['receipt.read'].test(actor, { ...receipt, ownerId }) ? undefined : receipt;
