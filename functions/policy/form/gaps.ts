import type { Field } from './field.ts';
import { squash } from './squash.ts';

type Within = Exclude<Field['within'], undefined>;

/** What people leave standing around what they write into a gap. */
const frame = /^[\s_]+|[\s_]+$/gu;

/** A text's characters without its spaces, and where each of them stands in it. */
function withPlaces(text: string): { readonly squashed: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let squashed = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = squash(text.charAt(at));
    if (character === '') continue;
    squashed += character;
    places.push(at);
  }
  return { squashed, places };
}

/**
 * What stands in the gaps of one cell's text, in their order; undefined where the fixed text around them has been
 * changed. Each gap's `before` reaches back to the gap before it. Takes time by the text's length only.
 */
export function textsInGaps(gaps: readonly { readonly within: Within }[], text: string): string[] | undefined {
  const normal = text.normalize('NFKC');
  const { squashed, places } = withPlaces(normal);
  const fixed = [...gaps.map(({ within }) => squash(within.before)), squash(gaps.at(-1)?.within.after ?? '')];
  const [first = '', last = ''] = [fixed[0], fixed.at(-1)];
  if (!squashed.startsWith(first) || !squashed.endsWith(last)) return undefined;
  const ends = squashed.length - last.length;
  const found: string[] = [];
  let from = first.length;
  for (const [i, next] of fixed.slice(1).entries()) {
    const to = i === gaps.length - 1 ? ends : squashed.indexOf(next, from);
    if (to < from || (i < gaps.length - 1 && to > ends)) return undefined;
    found.push(normal.slice(places[from] ?? normal.length, to < squashed.length ? places[to] : normal.length));
    from = to + next.length;
  }
  return found.map((gap) => gap.replace(frame, ''));
}
