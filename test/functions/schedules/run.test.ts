import { readRun } from '#functions/schedules/run.ts';
import type { Schedule } from '#functions/schedules/schedule.ts';
import type { Table } from '#functions/table/client.ts';
import { givenEngine } from '#given/engine.ts';
import { runSchedule } from '#given/run-schedule.ts';

let table: Table;
beforeEach(async () => {
  ({ table } = await givenEngine());
});

const counting = (run: Schedule['run']): Schedule => ({ name: 'counting', hour: '0 6 * * *', cites: 'CF-2.3', run });
const two = counting(() => Promise.resolve({ found: 2, 'notices made': 1 }));
const occasion = (at: string, day = '2026-03-02') => ({ table, day, at });

test('a run leaves a dated record: what it counted, when it was first and last, how often', async () => {
  await runSchedule(two, occasion('2026-03-01T22:00:00.000Z'));
  await runSchedule(two, occasion('2026-03-02T05:00:00.000Z'));

  expect(await readRun(table, 'counting', '2026-03-02')).toEqual({
    name: 'counting',
    day: '2026-03-02',
    counts: { found: 4, 'notices made': 2 },
    firstAt: '2026-03-01T22:00:00.000Z',
    lastAt: '2026-03-02T05:00:00.000Z',
    times: 2,
  });
});

test('each day has its own', async () => {
  await runSchedule(two, occasion('2026-03-01T22:00:00.000Z'));
  await runSchedule(two, occasion('2026-03-02T22:00:00.000Z', '2026-03-03'));

  expect((await readRun(table, 'counting', '2026-03-03'))?.times).toBe(1);
  expect(await readRun(table, 'counting', '2026-03-04')).toBeUndefined();
});

test('runs that meet all count', async () => {
  await Promise.all(Array.from({ length: 10 }, () => runSchedule(two, occasion('2026-03-01T22:00:00.000Z'))));

  expect(await readRun(table, 'counting', '2026-03-02')).toMatchObject({ times: 10, counts: { found: 20 } });
});

test('a run that counts nothing is still recorded', async () => {
  await runSchedule(
    counting(() => Promise.resolve({})),
    occasion('2026-03-01T22:00:00.000Z'),
  );

  expect(await readRun(table, 'counting', '2026-03-02')).toMatchObject({ times: 1, counts: {} });
});

test('a run that breaks off leaves no record, and says why', async () => {
  const broken = counting(() => Promise.reject(new Error('the table is gone')));

  await expect(runSchedule(broken, occasion('2026-03-01T22:00:00.000Z'))).rejects.toThrow('the table is gone');
  expect(await readRun(table, 'counting', '2026-03-02')).toBeUndefined();
});
