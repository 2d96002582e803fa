import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { doorFrom } from '#functions/outgoing/door-from.ts';
import { connect, TABLE_NAME } from '#functions/table/client.ts';
import { scheduleOf } from './index.ts';
import { runSchedule } from './run.ts';
import type { Counts } from './schedule.ts';

const tableName = process.env[TABLE_NAME];
if (tableName === undefined || tableName === '') throw new Error(`The environment variable ${TABLE_NAME} is not set.`);
const door = doorFrom(process.env);
const table = { ...connect({ tableName }), sendsOut: door !== undefined };

/** Which schedule is to run, and the instant it was meant for: tried again after midnight it is still that day's. */
const Call = z.object({ name: z.string(), meantFor: z.iso.datetime().optional() });

/** The Lambda function behind every schedule. What could not be settled ends in the queue of failures, to be looked at. */
export async function handler(event: unknown): Promise<Counts> {
  const { name, meantFor } = Call.parse(event);
  const schedule = scheduleOf(name);
  if (!schedule) throw new Error(`There is no schedule ${name}.`);
  const at = new Date().toISOString();
  const counts = await runSchedule(schedule, { table, door, at, day: dayOf(meantFor ?? at) });
  console.log({ schedule: name, ...counts });
  if (counts['failed'] !== undefined) throw new Error(`${name}: ${counts['failed']} could not be settled.`);
  return counts;
}
