import type { invoices as zh } from '../zh-CN/invoices.ts';

export const invoices: Readonly<Record<keyof typeof zh, string>> = {
  'invoices.title': 'Invoices',
  'invoices.hint': 'asking, issuing, taking back',
};
