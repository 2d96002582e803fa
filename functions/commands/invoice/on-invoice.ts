import { invoiceAuthority } from '#policy/authority/invoice.ts';
import { invoiceClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import { inSight } from '#policy/sight/invoice.ts';
import type { Invoice } from '#policy/terms/invoice.ts';
import { invoiceShelf } from '#functions/table/invoice.ts';
import { withOwner } from '../owner.ts';
import { commandsOn } from '../on.ts';

/** A command on invoices. */
export const onInvoice = commandsOn(
  {
    shelf: invoiceShelf,
    authority: invoiceAuthority,
    clauses: invoiceClauses,
    inSight: (actor, invoice, { ownerId }: Invoice & { readonly ownerId?: string | undefined }) =>
      inSight(actor, invoice, ownerId),
    regarded: withOwner,
  },
  'invoiceId',
  (_, __, { at }) => Promise.resolve({ today: dayOf(at) }),
);
