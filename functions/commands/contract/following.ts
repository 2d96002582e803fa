import type { ContractFacts } from '#policy/facts/contract.ts';
import { canonical } from '#policy/canonical.ts';
import type { Day } from '#policy/day.ts';
import type { Account } from '#policy/terms/account.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Standing } from '#policy/terms/standing.ts';
import { accountWrite, loadAccount } from '#functions/table/account.ts';
import type { Table } from '#functions/table/client.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { load } from '#functions/table/records.ts';
import { loadStanding, standingAfter } from '#functions/table/standing.ts';
import type { Write } from '#functions/table/transact.ts';

/** What hangs on the contract's customer now, as a fact of the command. */
export async function standingAt(
  table: Table,
  { customerId }: Contract,
  known?: Customer,
): Promise<Pick<ContractFacts, 'standing'>> {
  const customer = known ?? (await load(table, customerShelf, customerId))?.record;
  const standing = customer && (await loadStanding(table, customer));
  return standing ? { standing } : {};
}

/** Writes what a contract's step changes of its customer's standing, in the transaction of the step. */
export const following =
  (change: (standing: Standing, contract: Contract) => Standing) =>
  (contract: Contract, _: unknown, { standing, today }: ContractFacts): readonly Write[] =>
    standing ? [standingAfter(standing, change(standing, contract), today)] : [];

/** What the contract's customer owes now, as a fact of the command. */
export async function accountAt(table: Table, { customerId }: Contract): Promise<Pick<ContractFacts, 'account'>> {
  const account = await loadAccount(table, customerId);
  return account ? { account } : {};
}

/** Writes what a contract's step changes of its customer's account; nothing where it changes nothing. */
export const accounting = (was: Account | undefined, next: Account, today: Day): readonly Write[] =>
  was && canonical(was) === canonical(next) ? [] : [accountWrite(next, today)];
