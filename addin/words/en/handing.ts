import type { handing as zh } from '../zh-CN/handing.ts';

export const handing: Readonly<Record<keyof typeof zh, string>> = {
  'handing.title': 'Dormant customers and transfers',
};
