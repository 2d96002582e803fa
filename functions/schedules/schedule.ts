import type { ClauseId } from '#policy/catalogue.ts';
import type { Day } from '#policy/day.ts';
import type { Door } from '#functions/outgoing/door.ts';
import type { Table } from '#functions/table/client.ts';
import type { Cron } from './cron.ts';

/** What a run did, each thing counted under its name. */
export type Counts = Readonly<Record<string, number>>;

/** On what a schedule runs, for which day, and when it does. */
export interface Occasion {
  readonly table: Table;
  readonly day: Day;
  readonly at: string;
  /** The way out of the house, where there is one. */
  readonly door?: Door | undefined;
}

/**
 * 定时任务: what the house does of its own accord. A run settles everything that is due on its day or was due before,
 * each thing in a transaction of its own that is done once however often it is tried; so it may be broken off, repeated,
 * late, or beside another one, and what comes of it is what one clean run on each day would have made.
 */
export interface Schedule {
  readonly name: string;
  readonly hour: Cron;
  readonly cites: ClauseId;
  readonly run: (occasion: Occasion) => Promise<Counts>;
}

/** The sums of what was counted, name by name. */
export const sumOf = (counts: readonly Counts[]): Counts => {
  const sums = new Map<string, number>();
  for (const [name, count] of counts.flatMap((each) => Object.entries(each)))
    sums.set(name, (sums.get(name) ?? 0) + count);
  return Object.fromEntries(sums);
};
