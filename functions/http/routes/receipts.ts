import * as z from 'zod';
import { ReceiptId } from '#policy/terms/receipt.ts';
import { listReceipts, readReceipts, receiptLists } from '#functions/queries/receipts.ts';
import { suggest } from '#functions/queries/suggestions.ts';
import { longestPage, pageInput, route } from '../route.ts';

/** For each of them its payers are searched for. */
const mostMatched = 25;

/** 回款. */
export const receiptRoutes = [
  route({
    method: 'get',
    path: '/receipts',
    summary: 'A page of receipts: what waits for finance, what was announced, by anybody or by me, and what counts',
    input: z.strictObject({ list: z.enum(receiptLists), ...pageInput }),
    answer: (input, reader) => listReceipts(reader, { ...input, after: input.after }),
  }),
  route({
    method: 'post',
    path: '/receipts/read',
    summary: 'The receipts with these ids that I may see, as they are now (刷新)',
    input: z.strictObject({ ids: z.array(ReceiptId).max(longestPage) }),
    answer: async ({ ids }, reader) => ({ items: await readReceipts(reader, ids) }),
  }),
  route({
    method: 'post',
    path: '/receipts/match',
    summary: 'What each of these receipts may pay, with the reasons; for finance',
    input: z.strictObject({ ids: z.array(ReceiptId).max(mostMatched) }),
    answer: async ({ ids }, reader) => ({ items: await suggest(reader, ids) }),
  }),
];
