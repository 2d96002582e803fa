import type { statements as zh } from '../zh-CN/statements.ts';

export const statements: Readonly<Record<keyof typeof zh, string>> = {
  'statements.title': 'Statements',
  'statements.hint': 'month by month with each customer',
};
