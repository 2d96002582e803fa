import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { doorFrom } from '#functions/outgoing/door-from.ts';
import { timesOn } from '#functions/schedules/cron.ts';
import { scheduleOf, schedules } from '#functions/schedules/index.ts';
import { runSchedule } from '#functions/schedules/run.ts';
import type { Counts, Schedule } from '#functions/schedules/schedule.ts';
import { dayOf, isDay, startOf, type Day } from '#policy/day.ts';
import { openTable } from './local/database.ts';
import { holdTable, type HeldTable } from './local/held-table.ts';

const usage = 'npm run -s schedule -- NAME [--on 2026-03-01] [--data DIR]';

class CannotRun extends Error {}

interface Options {
  readonly schedule: Schedule;
  readonly on: Day | undefined;
  readonly dataDir: string;
}

function options(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { on: { type: 'string' }, data: { type: 'string', default: '.salesdesk' } },
  });
  const [name] = positionals;
  const names = schedules.map((each) => each.name).join(', ');
  if (name === undefined || positionals.length > 1)
    throw new CannotRun(`One schedule is needed 请给出一项任务 (${names}): ${usage}`);
  const schedule = scheduleOf(name);
  if (!schedule) throw new CannotRun(`There is no schedule ${name} 没有这项任务; there are ${names}`);
  const { on, data } = values;
  if (on !== undefined && !isDay(on)) throw new CannotRun(`--on ${on}: not a day 不是日期, write 2026-03-01`);
  return { schedule, on, dataDir: resolve(data) };
}

/** The table of the data folder while no server holds it, or the one at an endpoint; with how to leave it. */
async function open(dataDir: string): Promise<HeldTable> {
  const elsewhere = process.env['DYNAMODB_ENDPOINT'];
  if (elsewhere !== undefined && elsewhere !== '')
    return { table: await openTable(elsewhere), leave: () => Promise.resolve() };
  return holdTable(dataDir);
}

/** On another day than today it runs as if at its hour of that day. */
const momentOf = ({ hour }: Schedule, on: Day | undefined): { readonly day: Day; readonly at: string } => {
  const now = new Date().toISOString();
  if (on === undefined || on === dayOf(now)) return { day: dayOf(now), at: now };
  return { day: on, at: timesOn(hour, on)[0] ?? startOf(on) };
};

async function main(): Promise<void> {
  const { schedule, on, dataDir } = options();
  const door = doorFrom(process.env);
  const { table, leave } = await open(dataDir);
  let counts: Counts;
  try {
    counts = await runSchedule(schedule, {
      table: { ...table, sendsOut: door !== undefined },
      door,
      ...momentOf(schedule, on),
    });
  } finally {
    await leave();
  }
  process.stdout.write(
    Object.entries(counts)
      .map(([what, count]) => `${what},${count}\n`)
      .join(''),
  );
  process.exitCode = counts['failed'] === undefined ? 0 : 1;
}

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
try {
  await main();
} catch (error) {
  const sentence = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${sentence.replace(/\s*\n\s*/gu, ' ')}\n`);
  process.exitCode = 2;
}
