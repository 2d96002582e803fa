import { ulid } from 'ulid';
import { contractShelf } from '#functions/table/contract.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { dayAfter, type Day } from '#policy/day.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { Customer } from '#policy/terms/customer.ts';
import { aContract, aRegister, aSigning } from './contract.ts';
import { aCustomer } from './customer.ts';
import { lying } from './lying.ts';

/** Of a file of customers and contracts, so many each wait too long for their filing, and as many do not yet. */
export const overdue = 50;

const customerAt = (day: Day, i: number): Customer =>
  aCustomer({
    customerId: ulid(1_700_000_000_000 + i),
    stage: i < 2 * overdue ? 'confirmed' : 'filed',
    ownerId: 'staff-chen',
    decision: { kind: 'absent', byId: 'staff-wang', at: `${dayAfter(day, i < overdue ? -9 : -1)}T02:00:00.000Z` },
    ...(i < 2 * overdue ? {} : { fileNumber: `2025-${String(i).padStart(5, '0')}` }),
  });

const contractAt = (day: Day, i: number): Contract =>
  aContract({
    contractId: ulid(1_700_000_000_000 + i),
    stage: i < 2 * overdue ? 'signed' : 'filed',
    signing: aSigning({ signedOn: dayAfter(day, i < overdue ? -30 : -2) }),
    copies: aRegister(),
  });

/** A file of so many customers and a fifth as many contracts as it lies in the table on a day. */
export function fileOf(day: Day, count: number): object[] {
  const all = Array.from({ length: count }, (_, i) => i);
  return [
    ...lying(
      customerShelf,
      all.map((i) => customerAt(day, i)),
    ),
    ...lying(
      contractShelf,
      all.slice(0, count / 5).map((i) => contractAt(day, i)),
    ),
  ];
}
