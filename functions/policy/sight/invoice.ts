import { invoiceAuthority } from '../authority/invoice.ts';
import type { Invoice } from '../terms/invoice.ts';
import type { Actor } from '../terms/staff.ts';

/** The invoice, to whoever may see it; undefined to anybody else (DM-11). `ownerId` is who holds its customer today. */
export const inSight = (actor: Actor, invoice: Invoice, ownerId?: string): Invoice | undefined =>
  invoiceAuthority['invoice.read'].test(actor, { ...invoice, ownerId }) ? undefined : invoice;
