import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { ReceiptCard, ReceiptId } from '#policy/terms/receipt.ts';
import { customerMeant } from '#functions/table/named.ts';
import { sameLineAs } from '#functions/table/receipt.ts';
import { bookedFor, meantBy } from './following.ts';
import { onReceipt, turnOf, writtenDown } from './on-receipt.ts';

/** 登记回款 (DM-8a): finance writes down a line of the bank's, once. Whose it is may be known by then, or not. */
export const enterReceipt = onReceipt('receipt.enter', {
  input: z.strictObject({ receiptId: ReceiptId, card: ReceiptCard }),
  begin: (input, actor, at) => writtenDown(input, 'entered', actor, at),
  turns: turnOf,
  facts: async (table, draft, { at }) => {
    const [{ customer }, sameLine] = await Promise.all([
      customerMeant(table, meantBy(draft)),
      sameLineAs(table, draft),
    ]);
    return { today: dayOf(at), customer, ...(sameLine ? { sameLine } : {}) };
  },
  decide: (draft, _, { facts: { customer } }) => ({ ...draft, customerId: bookedFor(customer) }),
});
