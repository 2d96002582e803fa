import { jest } from '@jest/globals';
import { timesOn } from '#functions/schedules/cron.ts';
import { missed, schedules } from '#functions/schedules/index.ts';
import { missedOf } from '#functions/schedules/missed.ts';
import { outgoing } from '#functions/schedules/outgoing.ts';
import { readRun } from '#functions/schedules/run.ts';
import type { Counts, Schedule } from '#functions/schedules/schedule.ts';
import type { Door } from '#functions/outgoing/door.ts';
import type { Table } from '#functions/table/client.ts';
import { dayOf, startOf } from '#policy/day.ts';
import { givenEngine } from '#given/engine.ts';
import { runSchedule } from '#given/run-schedule.ts';

const idle = (name: string, hour: string): Schedule => ({
  name,
  hour,
  cites: 'CF-2.3',
  run: () => Promise.resolve({}),
});
const daily = idle('daily', '20 6 * * *');
const late = idle('late', '0 23 * * *');
const monthly = idle('monthly', '30 6 1 * *');
const looking = missedOf([daily, late, monthly, outgoing]);
const door: Door = { mostBytes: 100, send: () => Promise.resolve() };

let table: Table;
let said: string[];
beforeEach(async () => {
  ({ table } = await givenEngine());
  said = [];
  jest.spyOn(console, 'error').mockImplementation((text) => void said.push(String(text)));
});
afterEach(() => jest.restoreAllMocks());

/** Eight in the morning, Shanghai. */
const eightOn = (day: string): string => new Date(Date.parse(startOf(day)) + 8 * 3_600_000).toISOString();
const look = (day: string, way: { readonly door?: Door } = {}): Promise<Counts> =>
  runSchedule(looking, { table, day, at: eightOn(day), ...way });
const ran = (schedule: Schedule, ...days: readonly string[]) =>
  Promise.all(days.map((day) => runSchedule(schedule, { table, day, at: eightOn(day) })));

test('on its first day it expects nothing, for the house may be younger than the hours before', async () => {
  expect([await look('2026-03-01'), said]).toEqual([{ schedules: 0 }, []]);
});

test('what ran at its last hour is not missed, and what never was to run since the first day is not', async () => {
  await look('2026-03-05');
  await ran(daily, '2026-03-06', '2026-03-07');
  await ran(late, '2026-03-06');
  expect([await look('2026-03-06'), await look('2026-03-07'), said]).toEqual([{ schedules: 1 }, { schedules: 2 }, []]);
});

test('what left no record for the day of its last hour is a failure, and said with what to do', async () => {
  await look('2026-03-05');
  await ran(daily, '2026-03-06');
  await ran(late, '2026-03-06');
  expect(await look('2026-03-07')).toEqual({ schedules: 2, failed: 1 });
  expect(said).toEqual([
    'daily has not run for 2026-03-07. To run it now: npm run -s schedule -- daily --on 2026-03-07',
  ]);
});

test('one of every month is missed each day until it was run for its day', async () => {
  await look('2026-03-31');
  await ran(daily, '2026-04-10', '2026-04-11');
  await ran(late, '2026-04-09', '2026-04-10');
  expect(await look('2026-04-10')).toEqual({ schedules: 3, failed: 1 });
  expect(said).toEqual([expect.stringContaining('schedule -- monthly --on 2026-04-01')]);
  await ran(monthly, '2026-04-01');
  expect(await look('2026-04-11')).toEqual({ schedules: 3 });
});

test.each<[string, { readonly door?: Door }, Counts]>([
  ['where there is a way out', { door }, { schedules: 2, failed: 1 }],
  ['and not where there is none', {}, { schedules: 1 }],
])('the one that sends is missed %s', async (_, way, counts) => {
  await look('2026-03-05');
  await ran(daily, '2026-03-06');
  expect(await look('2026-03-06', way)).toEqual(counts);
});

test('it looks an hour after the last of a day', () => {
  const firstAndMonday = '2026-06-01';
  const others = schedules.filter((each) => each !== missed && each !== outgoing);
  const [last = ''] = others
    .flatMap(({ hour }) => timesOn(hour, firstAndMonday))
    .toSorted()
    .toReversed();
  const [looks = ''] = timesOn(missed.hour, firstAndMonday);
  expect(Date.parse(looks) - Date.parse(last)).toBeGreaterThanOrEqual(3_600_000);
});

test('it looks after all there are', async () => {
  const at = '2026-03-02T00:00:00.000Z';
  await runSchedule(missed, { table, day: '2026-02-27', at: '2026-02-27T00:00:00.000Z' });
  const { failed } = await runSchedule(missed, { table, day: dayOf(at), at, door });
  expect([failed, said.map((line) => line.split(' ')[0]).sort()]).toEqual([
    10,
    [
      'backup',
      'classes',
      'dormancy',
      'filing',
      'outgoing',
      'overdue',
      'staleness',
      'statements',
      'unreconciled',
      'waiting',
    ],
  ]);
  expect(await readRun(table, 'missed', '2026-03-02')).toMatchObject({ counts: { schedules: 10, failed: 10 } });
});
