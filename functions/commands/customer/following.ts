import type { CustomerFacts } from '#policy/facts/customer.ts';
import { accountFollowing } from '#policy/money/account.ts';
import { followed, isHeld } from '#policy/standing.ts';
import { canonical } from '#policy/canonical.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Standing } from '#policy/terms/standing.ts';
import { accountWrite, loadAccount } from '#functions/table/account.ts';
import type { Table } from '#functions/table/client.ts';
import { loadStanding, standingWrite } from '#functions/table/standing.ts';
import type { Write } from '#functions/table/transact.ts';

/** What hangs on the customer and what it owes now, as facts of the command. */
export async function standingAt(
  table: Table,
  customer: Customer,
): Promise<Pick<CustomerFacts, 'standing' | 'account'>> {
  if (!isHeld(customer)) return {};
  const [standing, account] = await Promise.all([
    loadStanding(table, customer),
    loadAccount(table, customer.customerId),
  ]);
  return { ...(standing ? { standing } : {}), ...(account ? { account } : {}) };
}

/** The account goes along where it would say something else of the customer. */
export function accountGoesAlong(next: Standing, { account, today }: CustomerFacts): readonly Write[] {
  if (!account) return [];
  const moved = accountFollowing(account, next);
  return canonical(moved) === canonical(account) ? [] : [accountWrite(moved, today)];
}

/** Writes what the standing repeats of a customer, in the transaction that changes it. */
export function following(customer: Customer, _: unknown, facts: CustomerFacts): readonly Write[] {
  const { standing, today } = facts;
  if (!standing || !isHeld(customer)) return [];
  const next = followed(standing, customer);
  return [standingWrite(standing, next, today), ...accountGoesAlong(next, facts)];
}
