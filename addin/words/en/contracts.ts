import type { contracts as zh } from '../zh-CN/contracts.ts';

export const contracts: Readonly<Record<keyof typeof zh, string>> = {
  'contracts.nothing': 'No contracts yet',
};
