import type { review as zh } from '../zh-CN/review.ts';

export const review: Readonly<Record<keyof typeof zh, string>> = {
  'review.title': 'Review',
};
