import type { templates as zh } from '../zh-CN/templates.ts';

export const templates: Readonly<Record<keyof typeof zh, string>> = {
  'templates.title': 'Contract templates',
};
