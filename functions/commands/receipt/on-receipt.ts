import { receiptAuthority } from '#policy/authority/receipt.ts';
import { receiptClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import { inSight } from '#policy/sight/receipt.ts';
import type { Receipt } from '#policy/terms/receipt.ts';
import { receiptShelf } from '#functions/table/receipt.ts';
import { withOwner } from '../owner.ts';
import { commandsOn } from '../on.ts';

/** A command on receipts. */
export const onReceipt = commandsOn(
  {
    shelf: receiptShelf,
    authority: receiptAuthority,
    clauses: receiptClauses,
    inSight: (actor, receipt, { ownerId }: Receipt & { readonly ownerId?: string | undefined }) =>
      inSight(actor, receipt, ownerId),
    regarded: withOwner,
  },
  'receiptId',
  (_, __, { at }) => Promise.resolve({ today: dayOf(at) }),
);
