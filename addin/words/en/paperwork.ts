import type { paperwork as zh } from '../zh-CN/paperwork.ts';

export const paperwork: Readonly<Record<keyof typeof zh, string>> = {
  'code.title': 'Sheet code',
};
