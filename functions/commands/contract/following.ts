import { canonical } from '#policy/canonical.ts';
import type { ContractFacts } from '#policy/facts/contract.ts';
import { accountOf, withContract } from '#policy/money/account.ts';
import { parametersOn } from '#policy/parameters.ts';
import type { Account } from '#policy/terms/account.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Standing } from '#policy/terms/standing.ts';
import { accountWrite, loadAccount } from '#functions/table/account.ts';
import type { Table } from '#functions/table/client.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { invoicedOf, invoicedUnchanged } from '#functions/table/invoice.ts';
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

/** What the contract's customer owes now, and what of it was invoiced where that moves a due day, as facts of the command. */
export async function accountAt(
  table: Table,
  contract: Contract,
): Promise<Pick<ContractFacts, 'account' | 'invoiced'>> {
  const [account, invoiced] = await Promise.all([loadAccount(table, contract.customerId), invoicedOf(table, contract)]);
  return { ...(account ? { account } : {}), ...invoiced };
}

/** Writes what a contract's step changes of its customer's standing, in the transaction of the step. */
export const following =
  (change: (standing: Standing, contract: Contract) => Standing) =>
  (contract: Contract, _: unknown, { standing, today }: ContractFacts): readonly Write[] =>
    standing ? [standingAfter(standing, change(standing, contract), today)] : [];

/** Writes what a contract's step changes of its customer's account; nothing where it changes nothing. */
export const accounting = (was: Account, next: Account, { today }: ContractFacts): readonly Write[] =>
  canonical(was) === canonical(next) ? [] : [accountWrite(next, today)];

/** 应收 (DM-8a) of a contract that was approved: on the customer's account from now on, which begins with it. */
export function owing(contract: Contract, facts: ContractFacts): readonly Write[] {
  const { standing, today } = facts;
  const account = facts.account ?? (standing && accountOf(standing));
  if (!account || !contract.instalments?.length) return [];
  const writes = accounting(account, withContract(account, contract, true, parametersOn(today)), facts);
  // Who holds the customer is told to an account once, when it begins; nobody may have transferred it meanwhile.
  return account.version === 0 && standing ? [...writes, standingAfter(standing, standing, today)] : writes;
}

/** The account after something has happened to a contract: what hangs on that is due now, or on another day. It stands on what was invoiced. */
export function dated(contract: Contract, facts: ContractFacts): readonly Write[] {
  const { account, invoiced, today } = facts;
  if (!account) return [];
  const next = withContract(account, { ...contract, ...(invoiced ? { invoiced } : {}) }, false, parametersOn(today));
  return [...accounting(account, next, facts), ...(invoiced ? [invoicedUnchanged(contract.contractId, invoiced)] : [])];
}
