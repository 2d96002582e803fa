/** Whether one of the base is what one of the supplement speaks of. */
export type Fit<Subject> = (base: Subject, supplement: Subject) => boolean;

/** Each of the supplement's with its counterpart in the base: the first left that fits, by the closest fit there is. */
export function paired<Subject extends object>(
  base: readonly Subject[],
  supplement: readonly Subject[],
  closestFirst: readonly Fit<Subject>[],
): (readonly [was: Subject | undefined, now: Subject])[] {
  const left = new Set(base);
  const found = new Map<Subject, Subject>();
  for (const fits of closestFirst)
    for (const now of supplement) {
      const was = found.has(now) ? undefined : [...left].find((each) => fits(each, now));
      if (!was) continue;
      found.set(now, was);
      left.delete(was);
    }
  return supplement.map((now) => [found.get(now), now]);
}
