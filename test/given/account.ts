import { ulid } from 'ulid';
import { accountWrite, loadAccount } from '#functions/table/account.ts';
import type { Table } from '#functions/table/client.ts';
import { contractShelf } from '#functions/table/contract.ts';
import { seal } from '#functions/table/entries.ts';
import { commit } from '#functions/table/records.ts';
import { accountOf, withContract } from '#policy/money/account.ts';
import { standingOf } from '#policy/standing.ts';
import { parametersOn } from '#policy/parameters.ts';
import type { Account } from '#policy/terms/account.ts';
import type { Contract, Instalment } from '#policy/terms/contract.ts';
import { aContract } from './contract.ts';
import { aCustomer } from './customer.ts';
import type { Department } from './department.ts';
import { standingIn } from './held.ts';

const today = '2026-03-02';

/** Instalments of these sums, due on one day after another. */
export const instalmentsOf = (sums: readonly number[]): Instalment[] =>
  sums.map((fen, i) => ({
    n: i + 1,
    label: `第${String(i + 1)}期`,
    kind: 'term',
    fen,
    from: 'day',
    after: { unit: 'days', count: 0 },
    on: `2026-04-${String(i + 1).padStart(2, '0')}`,
  }));

/** A contract that was approved, with what is to be paid of it. */
export const anApproved = (sums: readonly number[], changes: Partial<Contract> = {}): Contract =>
  aContract({
    contractId: ulid(),
    stage: 'approved',
    contractOn: '2026-01-10',
    number: 'HT-2026-0001',
    instalments: instalmentsOf(sums),
    ...changes,
  });

/** The account of the customer of `aCustomer` that owes these contracts, nothing of them paid. */
export const anAccountOf = (...contracts: readonly Contract[]): Account =>
  contracts.reduce<Account>(
    (account, contract) => withContract(account, contract, true, parametersOn(today)),
    accountOf(standingOf({ ...aCustomer({ stage: 'filed' }), ownerId: 'staff-chen' })),
  );

/** Puts an approved contract on file and on its customer's account. */
export async function givenOwed(
  house: Department,
  customerId: string,
  sums: readonly number[],
  changes: Partial<Contract> = {},
): Promise<Contract> {
  const { table } = house;
  const contract = anApproved(sums, { customerId, ...changes });
  const account = (await loadAccount(table, customerId)) ?? accountOf(await standingIn(house, customerId));
  const entry = seal({
    revision: 1,
    verb: 'contract.approve',
    actorId: 'staff-wang',
    at: '2026-01-10T02:00:00.000Z',
    commandId: ulid(),
    edition: 'V1',
    changes: contract,
    before: '',
  });
  const next = withContract(account, contract, true, parametersOn(today));
  await commit(table, contractShelf, undefined, contract, entry, [accountWrite(next, today)]);
  return contract;
}

/** What a customer owes, as it lies in the table. */
export async function accountIn(table: Table, customerId: string): Promise<Account> {
  const account = await loadAccount(table, customerId);
  if (!account) throw new Error('this customer has no account');
  return account;
}
