import type { Clock } from '#infra/local/schedules.ts';

/** A clock that a test sets; whoever asked to be woken is woken when it gets there. */
export interface SetClock extends Clock {
  /** Lets the time pass until an instant, waking whoever waits on the way. */
  readonly until: (at: string) => Promise<void>;
  /** As when the machine sleeps: nobody is woken on the way, only at the end. */
  readonly sleepUntil: (at: string) => Promise<void>;
  readonly waiting: () => number;
}

const settled = (): Promise<void> => new Promise((done) => setImmediate(done));

export function givenClock(start: string): SetClock {
  let now = Date.parse(start);
  const sleepers = new Set<{ readonly at: number; readonly work: () => void }>();
  const wakeFirst = (): boolean => {
    const [first] = [...sleepers].filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
    if (first) sleepers.delete(first);
    first?.work();
    return first !== undefined;
  };
  /** Work begun may go to the engine and ask to be woken anew: waits until somebody waits again. */
  const rest = async (): Promise<void> => {
    for (let tries = 0; tries < 20_000 && sleepers.size === 0; tries += 1) await settled();
  };
  const goTo = async (at: number): Promise<void> => {
    now = at;
    while (wakeFirst()) await rest();
  };
  return {
    now: () => new Date(now).toISOString(),
    wake: (ms, work) => {
      const sleeper = { at: now + ms, work };
      sleepers.add(sleeper);
      return () => void sleepers.delete(sleeper);
    },
    until: async (at) => {
      for (;;) {
        const next = Math.min(...[...sleepers].map((sleeper) => sleeper.at));
        if (next > Date.parse(at)) break;
        await goTo(next);
      }
      now = Date.parse(at);
    },
    sleepUntil: (at) => goTo(Date.parse(at)),
    waiting: () => sleepers.size,
  };
}
