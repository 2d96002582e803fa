import { filing } from '#functions/schedules/filing.ts';
import { runSchedule } from '#functions/schedules/run.ts';
import { putStaff } from '#functions/table/staff.ts';
import { openTable } from '#infra/local/database.ts';
import { startEngine } from '#infra/local/engine.ts';
import { capacityOf } from '#given/capacity.ts';
import { overdue, putFile } from '#given/overdue.ts';
import type { Figure } from './figure.ts';

const day = '2026-03-02';
const assistant = { staffId: 'staff-bench', name: 'bench', roles: ['assistant' as const], hasLeft: false };

/** What a run of the filing schedule takes in a small file and in a large one, with as much due in both. */
export async function benchSchedules(): Promise<Figure[]> {
  const engine = await startEngine();
  try {
    const figures: Figure[] = [];
    for (const count of [1_000, 100_000]) {
      const table = await openTable(engine.endpoint, `bench-${count}`);
      const capacity = capacityOf(table);
      await putStaff(table, assistant);
      await putFile(table, day, count);
      const started = performance.now();
      const { read, write } = await capacity.during(() =>
        runSchedule(filing, { table, day, at: `${day}T01:00:00.000Z` }),
      );
      const name = `filing, ${2 * overdue} due among ${count}`;
      figures.push(
        { name: `${name}: read`, value: read, unit: 'units' },
        { name: `${name}: write`, value: write, unit: 'units' },
        { name: `${name}: time`, value: performance.now() - started, unit: 'ms' },
      );
    }
    return figures;
  } finally {
    await engine.stop();
  }
}
