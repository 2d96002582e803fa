import type { FindSpans } from './span.ts';

const ticked = /[☑☒■✓✔√▣◼⬛●]|\[[xX√]\]/u;
const boxes =
  /(?:[□☐▢◻⬜❏❑]|\[\s*\](?!\())(?:[^\n□☐▢◻⬜❏❑[：:]*(?:[□☐▢◻⬜❏❑]|\[\s*\](?!\()))*\s*[^\s，,。；;：:_＿]*/gu;

/** Whether a text has boxes to tick and none of them is. */
export const isUnticked = (text: string): boolean => text.search(boxes) >= 0 && !ticked.test(text);

/** □ with none ticked: one choice from the first box to the last, however many it has. */
export const tickBoxes: FindSpans = (text) => {
  const first = ticked.test(text) ? undefined : text.matchAll(boxes).next().value;
  return first ? [{ from: first.index, to: first.index + first[0].length, how: 'tick-box', kind: 'choice' }] : [];
};
