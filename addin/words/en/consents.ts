import type { consents as zh } from '../zh-CN/consents.ts';

export const consents: Readonly<Record<keyof typeof zh, string>> = {
  'consents.title': 'Consent',
};
