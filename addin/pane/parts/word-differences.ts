import { diffArrays } from 'diff';
import type { Differences, Stretch } from './differences.ts';

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const wordsOf = (text: string): string[] => Array.from(words.segment(text), ({ segment }) => segment);

/** With more changed words than this, what lies between the common ends is another text. */
const mostEdits = 400;

/** How many words two texts begin with alike. */
function alikeFromStart(was: readonly string[], now: readonly string[]): number {
  const differs = was.findIndex((word, i) => word !== now[i]);
  return differs < 0 ? was.length : differs;
}

/** One text beside another, cut into what they share at both ends and what lies between. */
function betweenEnds(mine: readonly string[], other: readonly string[]): Stretch[] {
  const start = alikeFromStart(mine, other);
  const end = alikeFromStart(mine.slice(start).reverse(), other.slice(start).reverse());
  const cuts = [mine.slice(0, start), mine.slice(start, mine.length - end), mine.slice(mine.length - end)];
  return cuts.map((cut, i) => ({ text: cut.join(''), isDifferent: i === 1 })).filter(({ text }) => text !== '');
}

/** Marks the words in which two wordings differ; Chinese is cut into words too, since a changed word is read at a glance. */
export function wordDifferences(was: string, now: string): Differences {
  const [mine, theirs] = [wordsOf(was), wordsOf(now)];
  const parts = diffArrays(mine, theirs, { maxEditLength: mostEdits });
  if (!parts) return { left: betweenEnds(mine, theirs), right: betweenEnds(theirs, mine) };
  const side = (isMine: (part: NonNullable<typeof parts>[number]) => boolean): Stretch[] =>
    parts.filter(isMine).map(({ value, added, removed }) => ({ text: value.join(''), isDifferent: added || removed }));
  return { left: side(({ added }) => !added), right: side(({ removed }) => !removed) };
}
