import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Occasion, Schedule } from '#functions/schedules/schedule.ts';
import { readRun } from '#functions/schedules/run.ts';
import type { Table } from '#functions/table/client.ts';
import { startSchedules } from '#infra/local/schedules.ts';
import { givenClock } from '#given/clock.ts';
import { givenEngine } from '#given/engine.ts';

let table: Table;
let runs: string[];
beforeEach(async () => {
  ({ table } = await givenEngine());
  runs = [];
});

const noting = (name: string, hour: string, run?: (occasion: Occasion) => Promise<void>): Schedule => ({
  name,
  hour,
  cites: 'CF-2.3',
  run: async (occasion) => {
    runs.push(`${name} ${occasion.day}`);
    await run?.(occasion);
    return {};
  },
});
const daily = noting.bind(undefined, 'daily', '20 6 * * *');
const monthly = noting.bind(undefined, 'monthly', '40 6 1 * *');
const begin = (clock: ReturnType<typeof givenClock>, ...schedules: Schedule[]) =>
  startSchedules({ table, clock, schedules });

test('a schedule starts at its hour in Shanghai, on every day', async () => {
  const clock = givenClock('2026-03-01T22:00:30.000Z');
  const stop = await begin(clock, daily());
  await clock.until('2026-03-01T22:19:59.000Z');
  expect(runs).toEqual([]);
  await clock.until('2026-03-02T22:30:00.000Z');
  expect(runs).toEqual(['daily 2026-03-02', 'daily 2026-03-03']);
  await stop();
});

test('what was missed today is made up for at the start, once', async () => {
  const later = givenClock('2026-03-02T05:00:00.000Z');
  await (
    await begin(later, daily())
  )();
  await (
    await begin(later, daily())
  )();
  expect(runs).toEqual(['daily 2026-03-02']);
  expect(await readRun(table, 'daily', '2026-03-02')).toMatchObject({ times: 1 });
});

test('what was missed on another day is not', async () => {
  await (
    await begin(givenClock('2026-03-02T05:00:00.000Z'), monthly())
  )();
  expect(runs).toEqual([]);
});

test('before its hour nothing was missed', async () => {
  await (
    await begin(givenClock('2026-03-01T22:19:59.999Z'), daily())
  )();
  expect(runs).toEqual([]);
});

test('a machine that slept for days starts each once when it wakes, for its last day', async () => {
  const clock = givenClock('2026-02-25T23:00:00.000Z');
  const stop = await begin(clock, daily(), monthly());
  runs = [];
  await clock.sleepUntil('2026-03-04T03:00:00.000Z');
  expect(runs).toEqual(['daily 2026-03-04', 'monthly 2026-03-01']);
  await stop();
});

test('one that breaks off holds up no other, and comes again at its next hour', async () => {
  const clock = givenClock('2026-03-01T22:00:00.000Z');
  const broken = noting('broken', '20 6 * * *', () => Promise.reject(new Error('on purpose')));
  const stop = await begin(clock, broken, daily());
  await clock.until('2026-03-02T22:30:00.000Z');
  expect(runs).toEqual(['broken 2026-03-02', 'daily 2026-03-02', 'broken 2026-03-03', 'daily 2026-03-03']);
  expect(await readRun(table, 'broken', '2026-03-02')).toBeUndefined();
  await stop();
});

test('stopping waits for the run that is under way, starts no other, and leaves nobody waiting', async () => {
  const clock = givenClock('2026-03-01T22:00:00.000Z');
  let finish = (): void => undefined;
  const slow = noting('slow', '20 6 * * *', () => new Promise((done) => (finish = done)));
  const stop = await begin(clock, slow, daily());
  const passing = clock.until('2026-03-01T22:20:00.000Z');
  while (runs.length === 0) await new Promise((done) => setImmediate(done));
  let isStopped = false;
  const stopping = stop().then(() => (isStopped = true));
  await new Promise((done) => setImmediate(done));
  expect(isStopped).toBe(false);
  finish();
  await stopping;
  expect([runs, clock.waiting()]).toEqual([['slow 2026-03-02'], 0]);
  void passing;
});

test('a process that only waits for the hour ends', async () => {
  const program = `import('./infra/local/schedules.ts').then(({ startSchedules }) => startSchedules({ table: undefined, schedules: [] }))`;
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', program], { stdio: 'ignore' });
  expect(await once(child, 'exit')).toEqual([0, null]);
});
