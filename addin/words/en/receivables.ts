import type { receivables as zh } from '../zh-CN/receivables.ts';

export const receivables: Readonly<Record<keyof typeof zh, string>> = {
  'receivables.title': 'Receivables',
  'receivables.hint': 'who owes how much, by when, and at which step',
};
