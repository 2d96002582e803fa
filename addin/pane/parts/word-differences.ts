import { diffWordsWithSpace, type ChangeObject } from 'diff';
import type { Differences, Stretch } from './differences.ts';

/** Words as people read them, Chinese ones too. */
const intlSegmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

const stretchesOf = (changes: readonly ChangeObject<string>[], side: 'added' | 'removed'): Stretch[] =>
  changes
    .filter((change) => change[side] || !(change.added || change.removed))
    .map((change) => ({ text: change.value, isDifferent: change[side] }));

/** Two texts held against each other word by word: what was taken out of the one, what was put into the other. */
export function wordDifferences(was: string, now: string): Differences {
  const changes = diffWordsWithSpace(was, now, { intlSegmenter });
  return { left: stretchesOf(changes, 'removed'), right: stretchesOf(changes, 'added') };
}
