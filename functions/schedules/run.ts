import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Day } from '#policy/day.ts';
import type { Table } from '#functions/table/client.ts';
import { getItem } from '#functions/table/read.ts';
import type { Key } from '#functions/table/transact.ts';
import type { Counts, Occasion, Schedule } from './schedule.ts';

/** 运行记录: what a schedule did for a day, over all its runs for it that came to their end. */
export interface Run {
  readonly name: string;
  readonly day: Day;
  readonly counts: Counts;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly times: number;
}

/** Where the records of a schedule's runs lie, by day. */
export const partitionOf = (name: string): string => `schedule#${name}`;
const keyOf = (name: string, day: Day): Key => ({ pk: partitionOf(name), sk: day });

/** Counted things lie beside the rest of a record, so that runs that meet add to each other. */
const counted = 'count.';

async function keep({ db, name: TableName }: Table, { name }: Schedule, { day, at }: Occasion, counts: Counts) {
  const each = Object.entries(counts);
  await db.send(
    new UpdateCommand({
      TableName,
      Key: keyOf(name, day),
      UpdateExpression: [
        'SET firstAt = if_not_exists(firstAt, :at), lastAt = :at',
        `ADD times :one${each.map((_, i) => `, #c${i} :c${i}`).join('')}`,
      ].join(' '),
      ...(each.length > 0
        ? { ExpressionAttributeNames: Object.fromEntries(each.map(([what], i) => [`#c${i}`, `${counted}${what}`])) }
        : {}),
      ExpressionAttributeValues: {
        ':at': at,
        ':one': 1,
        ...Object.fromEntries(each.map(([, count], i) => [`:c${i}`, count])),
      },
    }),
  );
}

/** Runs a schedule for a day and keeps what it did; a run that breaks off leaves no record and is to be tried again. */
export async function runSchedule(schedule: Schedule, occasion: Occasion): Promise<Counts> {
  const counts = await schedule.run(occasion);
  await keep(occasion.table, schedule, occasion, counts);
  return counts;
}

/** The record of a schedule's runs for a day; undefined where none has come to its end. */
export async function readRun(table: Table, name: string, day: Day): Promise<Run | undefined> {
  const item = await getItem(table, keyOf(name, day));
  if (!item) return undefined;
  const counts = Object.entries(item)
    .filter(([what]) => what.startsWith(counted))
    .map(([what, count]) => [what.slice(counted.length), Number(count)]);
  return {
    name,
    day,
    counts: Object.fromEntries(counts) as Counts,
    firstAt: String(item['firstAt']),
    lastAt: String(item['lastAt']),
    times: Number(item['times']),
  };
}
