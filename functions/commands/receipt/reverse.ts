import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { ReceiptId } from '#policy/terms/receipt.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { notify } from '#functions/table/notices.ts';
import { accounted, broughtBy, discounted, gapsOf, insteadOf, whoseFacts } from './following.ts';
import { onReceipt } from './on-receipt.ts';

/** 冲销 (DM-8a): a receipt counts no more, with a reason. What it paid is owed again, and it is no maintenance. */
export const reverseReceipt = onReceipt('receipt.reverse', {
  input: z.strictObject({ receiptId: ReceiptId, reason: textUpTo(500) }),
  turns: () => ['receipt.match'],
  facts: async (table, _, { at }, { reason }, was) => {
    const { standing } = await whoseFacts(table, { customerId: was.customerId });
    const [brought, instead] = await Promise.all([broughtBy(table, was, standing), insteadOf(table, was, standing)]);
    return { today: dayOf(at), reason, ...brought, ...instead, ...(standing ? { standing } : {}) };
  },
  decide: (was, { reason }, { actor, at, facts: { today } }) => ({
    ...was,
    stage: 'reversed',
    reversed: { byId: actor.staffId, at, reason, on: today },
  }),
  besides: (receipt, { reason }, facts, { at }) => {
    const { standing } = facts;
    const { receiptId: id, revision: of } = receipt;
    return [
      ...accounted(receipt, facts),
      ...discounted(facts),
      ...(standing
        ? [
            notify(standing.ownerId, {
              kind: 'receipt.reversed',
              id,
              of,
              gaps: { ...gapsOf(receipt, facts), reason },
              at,
            }),
          ]
        : []),
    ];
  },
  evidence: ({ reason }, { standing }) => ({ reason, ownerId: standing?.ownerId }),
});
