import { ulid } from 'ulid';
import { putStaff } from '#functions/table/staff.ts';
import { aCompany } from '#given/many.ts';
import type { Figure } from './figure.ts';
import { inBatches, inHttpHouse } from './http-house.ts';

const rows = 3_000;
const owners = Array.from({ length: 20 }, (_, i) => `staff-owner-${String(i + 1)}`);

const importing = (i: number) => ({
  id: ulid(),
  verb: 'customer.import',
  basedOn: 0,
  input: { customerId: ulid(), ownerId: owners[i % owners.length], card: aCompany(i), formerNumber: `K-${String(i)}` },
});

/** The customers a department has already, imported through HTTP batch by batch as the pane sends them. */
export const benchImports = (): Promise<Figure[]> =>
  inHttpHouse('manager', async ({ table, post }) => {
    for (const staffId of owners)
      await putStaff(table, { staffId, name: staffId, roles: ['salesperson'], hasLeft: false });
    const seconds: number[] = [];
    for (const batch of inBatches(Array.from({ length: rows }, (_, i) => importing(i)))) {
      const started = performance.now();
      await post(batch);
      seconds.push((performance.now() - started) / 1000);
    }
    const all = seconds.reduce((sum, each) => sum + each, 0);
    return [
      { name: '3,000 customers imported through HTTP, rows per second', value: rows / all, unit: '/s' },
      { name: 'the slowest batch of 100 of them', value: Math.max(...seconds), unit: 's', aim: '< 29' },
    ];
  });
