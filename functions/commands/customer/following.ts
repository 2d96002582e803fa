import type { CustomerFacts } from '#policy/facts/customer.ts';
import { followed, isHeld } from '#policy/standing.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Table } from '#functions/table/client.ts';
import { loadStanding, standingWrite } from '#functions/table/standing.ts';
import type { Write } from '#functions/table/transact.ts';

/** What hangs on the customer now, as a fact of the command. */
export async function standingAt(table: Table, customer: Customer): Promise<Pick<CustomerFacts, 'standing'>> {
  const standing = await loadStanding(table, customer);
  return standing ? { standing } : {};
}

/** Writes what the standing repeats of a customer, in the transaction that changes it. */
export const following = (customer: Customer, _: unknown, { standing, today }: CustomerFacts): readonly Write[] =>
  standing && isHeld(customer) ? [standingWrite(standing, followed(standing, customer), today)] : [];
