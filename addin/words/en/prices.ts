import type { prices as zh } from '../zh-CN/prices.ts';

export const prices: Readonly<Record<keyof typeof zh, string>> = {
  'prices.title': 'Price list',
};
