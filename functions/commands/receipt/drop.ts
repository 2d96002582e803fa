import * as z from 'zod';
import { ReceiptId } from '#policy/terms/receipt.ts';
import { onReceipt } from './on-receipt.ts';

/** 撤下: announced or entered by mistake; its bank line may be entered again. */
export const dropReceipt = onReceipt('receipt.drop', {
  input: z.strictObject({ receiptId: ReceiptId }),
  decide: (was) => ({ ...was, stage: 'dropped' }),
});
