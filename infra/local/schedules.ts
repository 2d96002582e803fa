import { setTimeout } from 'node:timers';
import { lastTime } from '#functions/schedules/cron.ts';
import { schedules as all } from '#functions/schedules/index.ts';
import { readRun, runSchedule } from '#functions/schedules/run.ts';
import type { Schedule } from '#functions/schedules/schedule.ts';
import type { Door } from '#functions/outgoing/door.ts';
import type { Table } from '#functions/table/client.ts';
import { dayOf, type Day } from '#policy/day.ts';

/** What time it is, and being woken in so many milliseconds; `wake` answers how to be left asleep. */
export interface Clock {
  readonly now: () => string;
  readonly wake: (ms: number, work: () => void) => () => void;
}

/** The clock of this machine; it keeps nothing running that waits for it. */
export const machineClock: Clock = {
  now: () => new Date().toISOString(),
  wake: (ms, work) => {
    const timer = setTimeout(work, ms).unref();
    return () => clearTimeout(timer);
  },
};

/** What the schedules of this machine run on. */
export interface Running {
  readonly table: Table;
  readonly door?: Door | undefined;
  readonly clock?: Clock | undefined;
  readonly schedules?: readonly Schedule[];
}

const minuteMs = 60_000;

/** One that breaks off holds up no other. */
async function run({ table, door }: Running, schedule: Schedule, day: Day, at: string): Promise<void> {
  try {
    await runSchedule(schedule, { table, door, day, at });
  } catch (error) {
    console.error(`The schedule ${schedule.name} broke off and is tried again at its next hour:`, error);
  }
}

/** Runs what was to run earlier today and has not. */
async function catchUp(running: Running, at: string): Promise<void> {
  for (const schedule of running.schedules ?? all) {
    const last = lastTime(schedule.hour, at);
    const isToday = last !== undefined && dayOf(last) === dayOf(at);
    if (isToday && !(await readRun(running.table, schedule.name, dayOf(last))))
      await run(running, schedule, dayOf(last), at);
  }
}

/** The schedules whose hour came after one instant and by another, each with the day it came last. */
const fallenDue = ({ schedules = all }: Running, after: string, by: string): (readonly [Schedule, Day])[] =>
  schedules.flatMap((schedule) => {
    const last = lastTime(schedule.hour, by);
    return last !== undefined && last > after ? [[schedule, dayOf(last)] as const] : [];
  });

/**
 * Starts every schedule at its hour, as EventBridge does in the cloud, and first what was missed today. It looks every
 * minute for what fell due since it looked last, so that a machine that slept starts each once. Answers how to stop.
 */
export async function startSchedules(running: Running): Promise<() => Promise<void>> {
  const { clock = machineClock } = running;
  let seen = clock.now();
  let isStopped = false;
  let work: Promise<void> = Promise.resolve();
  let sleepOn: () => void = () => undefined;

  const look = async (): Promise<void> => {
    const [before, now] = [seen, clock.now()];
    seen = now;
    for (const [schedule, day] of fallenDue(running, before, now))
      if (!isStopped) await run(running, schedule, day, now);
  };
  const sleep = (): void => {
    if (isStopped) return;
    sleepOn = clock.wake(minuteMs - (Date.parse(clock.now()) % minuteMs), () => {
      work = look().then(sleep);
    });
  };

  await catchUp(running, seen);
  sleep();
  return async () => {
    isStopped = true;
    sleepOn();
    await work;
  };
}
