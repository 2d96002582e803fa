import type { ageing as zh } from '../zh-CN/ageing.ts';

export const ageing: Readonly<Record<keyof typeof zh, string>> = {
  'ageing.title': 'Ageing',
  'ageing.hint': 'overdue money by person, customer and region, with charts',
};
