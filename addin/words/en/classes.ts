import type { classes as zh } from '../zh-CN/classes.ts';

export const classes: Readonly<Record<keyof typeof zh, string>> = {
  'classes.title': 'Classes',
};
