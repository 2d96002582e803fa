/** Something with a sum; of equal ones of one `kin` the first stands for all. */
export interface Summand {
  readonly fen: number;
  readonly kin?: string;
}

/** What a search for sums may cost, so that no list of round sums makes it long. */
export interface Bounds {
  readonly parts: number;
  readonly sets: number;
  readonly steps: number;
}

export const usualBounds: Bounds = { parts: 6, sets: 8, steps: 20_000 };

/** Sets of places in the list that add up to the target; `isWhole` if there are no others of so many parts. */
export interface Sums {
  readonly sets: readonly (readonly number[])[];
  readonly isWhole: boolean;
}

/** The sets of positive sums that add up to a target exactly, by a bounded search. */
export function sumsTo(items: readonly Summand[], target: number, bounds: Bounds = usualBounds): Sums {
  const order = items
    .map(({ fen, kin }, at) => ({ at, fen, kin }))
    .filter(({ fen }) => fen > 0 && fen <= target)
    .sort((a, b) => b.fen - a.fen || (a.kin ?? '').localeCompare(b.kin ?? '') || a.at - b.at);
  const rest = order.reduceRight<number[]>((sums, { fen }) => [fen + (sums[0] ?? 0), ...sums], []);
  const sets: number[][] = [];
  let steps = 0;
  const isTwin = (at: number): boolean => {
    const [one, before] = [order[at], order[at - 1]];
    return one?.kin !== undefined && one.kin === before?.kin && one.fen === before.fen;
  };
  const search = (from: number, left: number, chosen: readonly number[]): void => {
    for (let at = from; at < order.length; at += 1) {
      steps += 1;
      if (steps > bounds.steps || sets.length > bounds.sets || (rest[at] ?? 0) < left) return;
      const item = order[at];
      if (item === undefined || item.fen > left || (at > from && isTwin(at))) continue;
      const taken = [...chosen, item.at];
      if (item.fen === left) sets.push(taken.sort((a, b) => a - b));
      else if (taken.length < bounds.parts) search(at + 1, left - item.fen, taken);
    }
  };
  if (target > 0) search(0, target, []);
  return { sets: sets.slice(0, bounds.sets), isWhole: steps <= bounds.steps && sets.length <= bounds.sets };
}
