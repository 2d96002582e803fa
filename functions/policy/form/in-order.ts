/** Which of one list's members, counted from 1, is which of the other's. */
export type Lines = ReadonlyMap<number, number>;

/** Pairs the members of two lists without crossing, so that their fits add up to the most. A fit of 0 is no pair. */
export function inOrder(
  [rows, columns]: readonly [number, number],
  fit: (row: number, column: number) => number,
): { readonly lines: Lines; readonly score: number } {
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const fits = new Float64Array((rows + 1) * width);
  const at = (table: Float64Array, i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = 1; i <= rows; i += 1)
    for (let j = 1; j <= columns; j += 1) {
      const here = fit(i, j);
      fits[i * width + j] = here;
      const taken = here > 0 ? at(best, i - 1, j - 1) + here : 0;
      best[i * width + j] = Math.max(taken, at(best, i - 1, j), at(best, i, j - 1));
    }
  const lines = new Map<number, number>();
  for (let [i, j] = [rows, columns]; i > 0 && j > 0;) {
    const [here, own] = [at(best, i, j), at(fits, i, j)];
    if (own > 0 && here === at(best, i - 1, j - 1) + own) {
      lines.set(i, j);
      i -= 1;
      j -= 1;
    } else if (here === at(best, i - 1, j)) i -= 1;
    else j -= 1;
  }
  return { lines, score: at(best, rows, columns) };
}
