import type { today as zh } from '../zh-CN/today.ts';

export const today: Readonly<Record<keyof typeof zh, string>> = {
  'today.nothing': 'Nothing is due today',
  'today.nothingHint': 'Plans, warnings and customers worth a call will be here.',
  'more.policy': 'What each clause says, and what upholds it',
  'more.help': 'Three steps to begin',
};
