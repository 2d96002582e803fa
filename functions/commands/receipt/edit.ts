import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { withDays, withFen } from '#policy/receipt.ts';
import { ReceiptCard, ReceiptId } from '#policy/terms/receipt.ts';
import { customerMeant } from '#functions/table/named.ts';
import { sameLineAs } from '#functions/table/receipt.ts';
import { merged } from '../merged.ts';
import { bookedFor, meantBy } from './following.ts';
import { onReceipt } from './on-receipt.ts';

/** 修改: a line that is not confirmed yet is put right. */
export const editReceipt = onReceipt('receipt.edit', {
  input: z.strictObject({ receiptId: ReceiptId, changes: ReceiptCard.partial() }),
  merges: true,
  draft: (was, { changes }, base) => withFen(merged(was, withDays(changes), base)),
  facts: async (table, draft, { at }, _, was) => {
    const [{ customer }, sameLine] = await Promise.all([
      customerMeant(table, meantBy(draft)),
      sameLineAs(table, draft),
    ]);
    return { today: dayOf(at), was, customer, ...(sameLine ? { sameLine } : {}) };
  },
  decide: (draft, _, { facts: { customer } }) => ({ ...draft, customerId: bookedFor(customer) }),
});
