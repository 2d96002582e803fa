import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { mostParts, Part } from '#policy/terms/account.ts';
import { ReceiptId } from '#policy/terms/receipt.ts';
import { accounted, broughtBy } from './following.ts';
import { onReceipt } from './on-receipt.ts';

/** 核销 (DM-8a): a receipt that counts pays other instalments than before; what it paid is owed again in the same transaction. */
export const matchReceipt = onReceipt('receipt.match', {
  input: z.strictObject({ receiptId: ReceiptId, parts: z.array(Part).max(mostParts) }),
  // Whose they are is not known yet: of one batch they are done one by one.
  turns: () => ['receipt.match'],
  draft: (was, { parts }) => ({ ...was, parts }),
  facts: async (table, _, { at }, __, was) => ({ today: dayOf(at), ...(await broughtBy(table, was)) }),
  decide: (draft) => draft,
  besides: (receipt, _, facts) => accounted(receipt, facts),
});
