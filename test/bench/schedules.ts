import { dormancy } from '#functions/schedules/dormancy.ts';
import { filing } from '#functions/schedules/filing.ts';
import { overdue } from '#functions/schedules/overdue.ts';
import { runSchedule } from '#functions/schedules/run.ts';
import type { Schedule } from '#functions/schedules/schedule.ts';
import type { Table } from '#functions/table/client.ts';
import { putStaff } from '#functions/table/staff.ts';
import { openTable } from '#infra/local/database.ts';
import { startEngine } from '#infra/local/engine.ts';
import { type Capacity, capacityOf, type Units } from '#given/capacity.ts';
import { putItems } from '#given/lying.ts';
import { overdue as late, fileOf } from '#given/overdue.ts';
import { accountsDue, toBeTold } from '#given/owing.ts';
import { clocks, neglected } from '#given/visited.ts';
import type { Figure } from './figure.ts';

const day = '2026-03-02';
const few = { filing: 1_000, dormancy: 1_000, overdue: 10_000 };
const many = { filing: 20_000, dormancy: 100_000, overdue: 200_000 };
/** As much is due among fewest. */
const fewest = { filing: 500, dormancy: 500, overdue: 500 };
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
  await putItems(table, [
    ...fileOf(day, counts.filing),
    ...clocks(day, counts.dormancy),
    ...accountsDue(day, counts.overdue),
  ]);
  return {
    filing: await spentOn(filing, table, capacity),
    dormancy: await spentOn(dormancy, table, capacity),
    overdue: await spentOn(overdue, table, capacity),
  };
}

function figuresOf(what: string, of: keyof typeof many, small: Spent, large: Spent): Figure[] {
  const both = [small, large].map(({ read, write }) => `${read} + ${write}`);
  if (both[0] !== both[1]) throw new Error(`${what}: ${both.join(' units in the small file, in the large one ')}.`);
  const name = `${what} among ${many[of].toLocaleString('en')}`;
  const other = few[of].toLocaleString('en');
  return [
    { name: `${name}, as among ${other}: read units`, value: large.read, unit: '' },
    { name: `${name}, as among ${other}: write units`, value: large.write, unit: '' },
    { name: `${name} : among ${other}, time`, value: large.ms / small.ms, unit: 'ratio', aim: 'constant' },
  ];
}

/** What a run of the daily schedules takes in a small file and in a large one, with as much due in both. */
export async function benchSchedules(): Promise<Figure[]> {
  const engine = await startEngine();
  try {
    // The first one is not counted: the code is still being compiled.
    await spentAmong(engine.endpoint, fewest);
    const small = await spentAmong(engine.endpoint, few);
    const large = await spentAmong(engine.endpoint, many);
    return [
      ...figuresOf(`filing, ${2 * late} due`, 'filing', small.filing, large.filing),
      ...figuresOf(`dormancy, ${neglected} due`, 'dormancy', small.dormancy, large.dormancy),
      ...figuresOf(`overdue, ${toBeTold} due`, 'overdue', small.overdue, large.overdue),
    ];
  } finally {
    await engine.stop();
  }
}
