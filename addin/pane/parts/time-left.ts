/** Below this nothing is promised: the first answers come slower than the rest. */
const soonest = 1_000;

/** Milliseconds that remain at the pace so far; undefined while it is too early to tell. */
export function timeLeft({
  done,
  all,
  elapsedMs,
}: {
  done: number;
  all: number;
  elapsedMs: number;
}): number | undefined {
  if (done <= 0 || elapsedMs < soonest) return undefined;
  return Math.max(0, ((all - done) * elapsedMs) / done);
}

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const units = [
  ['day', day],
  ['hour', hour],
  ['minute', minute],
] as const;

/** A span of time in its largest whole unit, as people say it: 3天, 2 hours. */
export function spanIn(locale: string, ms: number): string {
  const [unit, size] = units.find(([, least]) => ms >= least) ?? (['second', second] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.max(1, Math.floor(ms / size)),
  );
}
