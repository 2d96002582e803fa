import { isAllGaps } from '../gaps/spans-in.ts';
import { standing } from '../written.ts';
import type { Trait } from './trait.ts';

/** A text that holds the place: `____`, 年 月 日, `{{x}}`, a stroke. */
export const waiting: Trait = {
  name: 'waiting',
  weigh: (_, { text }) => (text.trim() !== '' && (standing(text) !== 'filled' || isAllGaps(text)) ? 2.5 : 0),
};
