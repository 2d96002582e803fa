/** How two short texts differ by one slip of a hand, and at which place of the longer one. */
export type Slip =
  | { readonly kind: 'none' }
  | { readonly kind: 'dropped' | 'replaced' | 'swapped'; readonly at: number }
  | { readonly kind: 'more' };

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

const sameFrom = (a: readonly string[], from: number, b: readonly string[], start: number): boolean =>
  a.length - from === b.length - start && a.slice(from).every((part, at) => part === b[start + at]);

/** The one slip that makes one text of the other: a character dropped on either side, replaced, or swapped with its neighbour. */
export function slipBetween(one: string, other: string): Slip {
  const [a, b] = [Array.from(one), Array.from(other)];
  const at = sharedStart(a, b);
  if (at === a.length && at === b.length) return { kind: 'none' };
  if (sameFrom(a, at + 1, b, at) || sameFrom(a, at, b, at + 1)) return { kind: 'dropped', at };
  if (sameFrom(a, at + 1, b, at + 1)) return { kind: 'replaced', at };
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at];
  return swapped && sameFrom(a, at + 2, b, at + 2) ? { kind: 'swapped', at } : { kind: 'more' };
}
