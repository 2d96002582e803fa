import { dayOf, type Day } from '#policy/day.ts';
import type { Table } from '#functions/table/client.ts';
import { queryItems } from '#functions/table/read.ts';
import { lastTime } from './cron.ts';
import { outgoing } from './outgoing.ts';
import { partitionOf, readRun } from './run.ts';
import type { Schedule } from './schedule.ts';

const name = 'missed';

/** The first day that was looked after; what was to run until then may have been before there was anything to run it. */
async function firstDay(table: Table): Promise<Day | undefined> {
  const [first] = await queryItems(table, { partition: partitionOf(name), limit: 1 });
  return first?.sk;
}

/** 漏跑: every schedule whose last hour left no record of a run is told as one that failed, until it is run for that day. */
export const missedOf = (others: readonly Schedule[]): Schedule => ({
  name,
  hour: '0 8 * * *',
  cites: 'GN-2',
  run: async ({ table, at, door }) => {
    const since = await firstDay(table);
    if (since === undefined) return { schedules: 0 };
    const expected = others
      .filter((each) => door !== undefined || each !== outgoing)
      .flatMap(({ name, hour }) => {
        const last = lastTime(hour, at);
        return last !== undefined && dayOf(last) > since ? [{ name, day: dayOf(last) }] : [];
      });
    const runs = await Promise.all(expected.map(({ name, day }) => readRun(table, name, day)));
    const missed = expected.filter((_, i) => runs[i] === undefined);
    for (const { name, day } of missed)
      console.error(`${name} has not run for ${day}. To run it now: npm run -s schedule -- ${name} --on ${day}`);
    return { schedules: expected.length, ...(missed.length > 0 && { failed: missed.length }) };
  },
});
