import { ulid } from 'ulid';
import { settle, type Result } from '#functions/commands/batch.ts';
import { readCustomer } from '#functions/queries/customers.ts';
import type { Table } from '#functions/table/client.ts';
import { listStaff, putStaff } from '#functions/table/staff.ts';
import type { CustomerCard } from '#policy/terms/customer.ts';
import type { Actor, Role } from '#policy/terms/staff.ts';
import { demoCustomers } from './customers.ts';
import { demoStaff, loneManager } from './staff.ts';

const withRole = (role: Role): Actor[] => demoStaff.filter(({ roles }) => roles.includes(role));

/** The demo's files are older than anything reported on the first day. */
const at = '2026-01-05T01:00:00.000Z';

const done = ([result]: readonly Result[]): void => {
  if (!result?.ok) throw new Error(`The demo department breaks its own policy: ${JSON.stringify(result)}`);
};

/** Reports, confirms and files one customer, by the very commands that people use. */
async function file(
  table: Table,
  card: CustomerCard,
  people: Readonly<Record<'reporter' | 'manager' | 'assistant', Actor>>,
) {
  const customerId = ulid();
  const act = async (actor: Actor, verb: string, input: object, basedOn: number) =>
    done(await settle([{ id: ulid(), verb, basedOn, input: { customerId, ...input } }], { actor, table, at }));
  await act(people.reporter, 'customer.report', { card }, 0);
  const { evidence } = await readCustomer({ actor: people.manager, table, at }, customerId);
  await act(people.manager, 'customer.confirm', { kind: 'absent', reason: '已逐一核对，不是同一家', evidence }, 1);
  await act(people.assistant, 'customer.file', {}, 2);
}

/** Puts the demo department on the staff list, with its filed customers. Whoever is on a list already stays. */
export async function enterDepartment(table: Table, isEmpty: boolean): Promise<void> {
  if ((await listStaff(table)).length > 0) return;
  for (const person of isEmpty ? loneManager : demoStaff) await putStaff(table, person);
  if (isEmpty) return;
  const sellers = withRole('salesperson');
  const [[manager], [assistant]] = [withRole('manager'), withRole('assistant')];
  for (const [i, card] of demoCustomers.entries()) {
    const reporter = sellers[i % sellers.length];
    if (reporter && manager && assistant) await file(table, card, { reporter, manager, assistant });
  }
}
