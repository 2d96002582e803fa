import type { receipts as zh } from '../zh-CN/receipts.ts';

export const receipts: Readonly<Record<keyof typeof zh, string>> = {
  'receipts.title': 'Receipts',
  'receipts.hint': 'bank lines, matching, confirming',
};
