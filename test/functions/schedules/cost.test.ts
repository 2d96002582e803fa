import { backup } from '#functions/schedules/backup.ts';
import { filing } from '#functions/schedules/filing.ts';
import type { Schedule } from '#functions/schedules/schedule.ts';
import { putStaff } from '#functions/table/staff.ts';
import type { Units } from '#given/capacity.ts';
import { staff } from '#given/department.ts';
import { givenEngine } from '#given/engine.ts';
import { fileOf } from '#given/overdue.ts';
import { runSchedule } from '#given/run-schedule.ts';

const day = '2026-03-02';

/** What the runs of a day take in a table with this many customers and a fifth as many contracts. */
async function costs(count: number): Promise<Record<string, Units>> {
  const { table, capacity } = await givenEngine(fileOf(day, count));
  for (const person of Object.values(staff)) await putStaff(table, person);
  const run = (schedule: Schedule) =>
    capacity.during(() => runSchedule(schedule, { table, day, at: `${day}T01:00:00.000Z` }));
  return {
    filing: await run(filing),
    'filing again': await run(filing),
    backup: await run(backup),
    'backup again': await run(backup),
  };
}

/** For 50 customers and 50 contracts that are due, each told to two assistants. */
const most: Record<string, Units> = {
  filing: { read: 120, write: 610 },
  'filing again': { read: 120, write: 2 },
  backup: { read: 12, write: 6 },
  'backup again': { read: 12, write: 2 },
};

test('a run costs by what is due, however long the file', async () => {
  const small = await costs(1_000);
  const large = await costs(20_000);
  expect(large).toEqual(small);
  const exceeded = Object.entries(small).filter(
    ([what, { read, write }]) => read > (most[what]?.read ?? 0) || write > (most[what]?.write ?? 0),
  );
  expect(exceeded).toEqual([]);
}, 240_000);
