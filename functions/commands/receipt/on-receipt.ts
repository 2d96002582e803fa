import { receiptAuthority } from '#policy/authority/receipt.ts';
import { receiptClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import { withDays, withFen } from '#policy/receipt.ts';
import { inSight } from '#policy/sight/receipt.ts';
import type { Receipt, ReceiptCard } from '#policy/terms/receipt.ts';
import type { Actor } from '#policy/terms/staff.ts';
import { lineKey, receiptShelf } from '#functions/table/receipt.ts';
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

/** A receipt as somebody writes it down for the first time. */
export const writtenDown = (
  { receiptId, card }: { readonly receiptId: string; readonly card: ReceiptCard },
  stage: 'announced' | 'entered',
  { staffId }: Actor,
  at: string,
): Receipt =>
  withFen<Receipt>({
    ...withDays(card),
    receiptId,
    revision: 1,
    stage,
    customerId: '',
    enteredById: staffId,
    enteredAt: at,
  });

/** Two of one batch that say the same are done one after the other, so that the second is told of the first. */
export const turnOf = ({ card }: { readonly card: ReceiptCard }): string[] => {
  const key = lineKey(withFen({ ...withDays(card), stage: 'entered' as const, customerId: '' }));
  return key ? [key.pk] : [];
};
