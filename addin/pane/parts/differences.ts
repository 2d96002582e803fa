/** A stretch of text, and whether it differs from the text beside it. */
export interface Stretch {
  readonly text: string;
  readonly isDifferent: boolean;
}

/** Two texts held against each other, each cut into its equal and its differing stretches. */
export interface Differences {
  readonly left: readonly Stretch[];
  readonly right: readonly Stretch[];
}

/** How many characters the two have in common, in order, from each pair of places on. */
function commonFrom(left: readonly string[], right: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = [[]];
  for (const mine of left.toReversed()) {
    const [below = []] = rows;
    const row: number[] = [];
    for (let j = right.length - 1; j >= 0; j -= 1)
      row[j] = mine === right[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    rows.unshift(row);
  }
  return rows;
}

/** Which characters of either text have their like in the other, reading both in order. */
function paired(left: readonly string[], right: readonly string[]): { left: Set<number>; right: Set<number> } {
  const common = commonFrom(left, right);
  const pairs = { left: new Set<number>(), right: new Set<number>() };
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) {
      pairs.left.add(i);
      pairs.right.add(j);
      i += 1;
      j += 1;
    } else if ((common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

const stretches = (characters: readonly string[], equal: ReadonlySet<number>): Stretch[] =>
  characters.reduce<Stretch[]>((cut, character, i) => {
    const isDifferent = !equal.has(i);
    const last = cut.at(-1);
    return last?.isDifferent === isDifferent
      ? [...cut.slice(0, -1), { text: last.text + character, isDifferent }]
      : [...cut, { text: character, isDifferent }];
  }, []);

/** Width, case and the kind of a bracket say nothing about who a company is. */
const folded = (character: string): string => character.normalize('NFKC').toLowerCase();

/** Whether two texts say the same but for width and case. */
export const readsTheSame = (left: string, right: string): boolean => folded(left.trim()) === folded(right.trim());

/** Marks the characters in which two short texts differ; exact where the difference may be one of width alone. */
export function differences(left: string, right: string): Differences {
  const fold = readsTheSame(left, right) ? (character: string) => character : folded;
  const [one, other] = [Array.from(left), Array.from(right)];
  const pairs = paired(one.map(fold), other.map(fold));
  return { left: stretches(one, pairs.left), right: stretches(other, pairs.right) };
}
