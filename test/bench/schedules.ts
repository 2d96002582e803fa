import { dormancy } from '#functions/schedules/dormancy.ts';
import { filing } from '#functions/schedules/filing.ts';
import { runSchedule } from '#functions/schedules/run.ts';
import type { Schedule } from '#functions/schedules/schedule.ts';
import type { Table } from '#functions/table/client.ts';
import { putStaff } from '#functions/table/staff.ts';
import { openTable } from '#infra/local/database.ts';
import { startEngine } from '#infra/local/engine.ts';
import { type Capacity, capacityOf, type Units } from '#given/capacity.ts';
import { overdue, putFile } from '#given/overdue.ts';
import { neglected, putClocks } from '#given/visited.ts';
import type { Figure } from './figure.ts';

const day = '2026-03-02';
const few = 1_000;
const many = { filing: 20_000, dormancy: 100_000 };
const staff = [
  { staffId: 'staff-chen', name: 'bench', roles: ['salesperson' as const], hasLeft: false },
  { staffId: 'staff-wang', name: 'bench', roles: ['manager' as const], hasLeft: false },
  { staffId: 'staff-he', name: 'bench', roles: ['assistant' as const], hasLeft: false },
];

interface Spent extends Units {
  readonly ms: number;
}

async function spentOn(schedule: Schedule, table: Table, capacity: Capacity): Promise<Spent> {
  const started = performance.now();
  const units = await capacity.during(() => runSchedule(schedule, { table, day, at: `${day}T01:00:00.000Z` }));
  return { ...units, ms: performance.now() - started };
}

/** The runs of a day among so many customers, with as much due whatever their number. */
async function spentAmong(endpoint: string, counts: typeof many) {
  const table = await openTable(endpoint, `bench-${counts.dormancy}`);
  const capacity = capacityOf(table);
  for (const person of staff) await putStaff(table, person);
  await putFile(table, day, counts.filing);
  await putClocks(table, day, counts.dormancy);
  return { filing: await spentOn(filing, table, capacity), dormancy: await spentOn(dormancy, table, capacity) };
}

const bothOf = (count: number) => ({ filing: count, dormancy: count });

function figuresOf(what: string, count: number, small: Spent, large: Spent): Figure[] {
  const both = [small, large].map(({ read, write }) => `${read} + ${write}`);
  if (both[0] !== both[1]) throw new Error(`${what}: ${both.join(' units in the small file, in the large one ')}.`);
  const name = `${what} among ${count.toLocaleString('en')}`;
  return [
    { name: `${name}, as among 1,000: read units`, value: large.read, unit: '' },
    { name: `${name}, as among 1,000: write units`, value: large.write, unit: '' },
    { name: `${name} : among 1,000, time`, value: large.ms / small.ms, unit: 'ratio', aim: 'constant' },
  ];
}

/** What a run of the daily schedules takes in a small file and in a large one, with as much due in both. */
export async function benchSchedules(): Promise<Figure[]> {
  const engine = await startEngine();
  try {
    // The first one is not counted: the code is still being compiled.
    await spentAmong(engine.endpoint, bothOf(few / 2));
    const small = await spentAmong(engine.endpoint, bothOf(few));
    const large = await spentAmong(engine.endpoint, many);
    return [
      ...figuresOf(`filing, ${2 * overdue} due`, many.filing, small.filing, large.filing),
      ...figuresOf(`dormancy, ${neglected} due`, many.dormancy, small.dormancy, large.dormancy),
    ];
  } finally {
    await engine.stop();
  }
}
