import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { withDays } from '#policy/receipt.ts';
import { mostParts, Part } from '#policy/terms/account.ts';
import { CustomerId } from '#policy/terms/customer.ts';
import { ReceiptCard, ReceiptId } from '#policy/terms/receipt.ts';
import { notify } from '#functions/table/notices.ts';
import { sameLineAs } from '#functions/table/receipt.ts';
import { accountFacts, accounted, alikeTo, counted, gapsOf, meantBy, whoseFacts } from './following.ts';
import { onReceipt } from './on-receipt.ts';

/**
 * 确认回款 (DM-8a): finance has found it at the bank, and says whose it is and what it pays; the rest is kept as an advance.
 * The account, the customer's clock and its owner learn of it in the same transaction.
 */
export const confirmReceipt = onReceipt('receipt.confirm', {
  input: z.strictObject({
    receiptId: ReceiptId,
    customerId: CustomerId,
    parts: z.array(Part).max(mostParts),
    /** The day it came in, where another one was announced. */
    receivedOn: ReceiptCard.shape.receivedOn.optional(),
  }),
  turns: ({ customerId }) => [customerId],
  draft: (was, { customerId, parts, receivedOn }, _, { staffId: byId }) => ({
    ...was,
    ...withDays({ receivedOn: receivedOn ?? was.receivedOn }),
    stage: 'confirmed',
    customerId,
    parts,
    confirmed: { byId, at: '' },
  }),
  facts: async (table, draft, { at }, { customerId }, was) => {
    const [whose, sameLine, alike] = await Promise.all([
      whoseFacts(table, meantBy(was, customerId)),
      sameLineAs(table, draft),
      alikeTo(table, draft, was),
    ]);
    const isOther = whose.isOther || (was.stage === 'announced' && was.customerId !== customerId);
    const account = await accountFacts(table, customerId, whose.standing);
    return { today: dayOf(at), was, ...whose, isOther, ...(sameLine ? { sameLine } : {}), ...alike, ...account };
  },
  decide: (draft, _, { actor, at }) => ({ ...draft, confirmed: { byId: actor.staffId, at } }),
  besides: (receipt, _, facts, { at }) => {
    const { standing } = facts;
    const { receiptId: id, revision: of } = receipt;
    return [
      ...accounted(receipt, facts),
      ...counted(receipt, facts),
      ...(standing
        ? [notify(standing.ownerId, { kind: 'receipt.confirmed', id, of, gaps: gapsOf(receipt, facts), at })]
        : []),
    ];
  },
  evidence: (_, { standing, account }) => ({ ownerId: standing?.ownerId, account: account?.version }),
});
