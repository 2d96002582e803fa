import type { card as zh } from '../zh-CN/card.ts';

export const card: Readonly<Record<keyof typeof zh, string>> = {
  'card.title': 'Customer card',
};
