import type { ContractFacts } from '#policy/facts/contract.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Standing } from '#policy/terms/standing.ts';
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
