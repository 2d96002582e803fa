import { diffArrays } from 'diff';
import type { Differences } from './differences.ts';

/** Words as people read them, Chinese ones too. */
const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

const wordsIn = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Two texts held against each other word by word: what was taken out of the one, what was put into the other. */
export function wordDifferences(was: string, now: string): Differences {
  const changes = diffArrays(wordsIn(was), wordsIn(now));
  const sideOf = (side: 'added' | 'removed') =>
    changes
      .filter((change) => change[side] || !(change.added || change.removed))
      .map((change) => ({ text: change.value.join(''), isDifferent: change[side] }));
  return { left: sideOf('removed'), right: sideOf('added') };
}
