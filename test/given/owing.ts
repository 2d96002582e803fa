import { ulid } from 'ulid';
import { accountKey, accountWrite, overdueDue } from '#functions/table/account.ts';
import type { Table } from '#functions/table/client.ts';
import { dayAfter, type Day } from '#policy/day.ts';
import type { Account, Owed } from '#policy/terms/account.ts';
import { putItems } from './lying.ts';

/** An instalment of ¥210,000 on acceptance that is due on a day. */
export const owed = (dueOn: Day | undefined, changes: Partial<Owed> = {}): Owed => ({
  n: 1,
  label: '验收款',
  kind: 'acceptance',
  from: 'acceptance',
  after: { unit: 'days', count: 30 },
  dueFen: 21_000_000,
  paidFen: 0,
  ...(dueOn === undefined ? {} : { since: dayAfter(dueOn, -30), dueOn }),
  ...changes,
});

/** The account of a customer of 陈晓雯 that owes these instalments of one contract. */
export const owing = (instalments: readonly Owed[], changes: Partial<Account> = {}): Account => ({
  customerId: ulid(),
  version: 0,
  name: '苏州恒岳轴承有限公司',
  ownerId: 'staff-chen',
  contracts: [
    {
      contractId: ulid(),
      number: 'LC-2026-0302',
      contractOn: '2025-12-01',
      instalments: instalments.map((each, i) => ({ ...each, n: i + 1 })),
    },
  ],
  settledFen: 0,
  advanceFen: 0,
  receivedFen: 0,
  ...changes,
});

const lyingUnderKeys = (accounts: readonly Account[]): object[] =>
  accounts.map((account) => accountWrite(account, '2026-01-01').put ?? {});

/** Puts accounts into a table as they are, each under its keys. */
export const putAccounts = (table: Table, accounts: readonly Account[]): Promise<void> =>
  putItems(table, lyingUnderKeys(accounts));

/** Of so many accounts these have an instalment of which a step is to be told on a day, and none of the others has. */
export const toBeTold = 100;

/** Of an account that is not due the run could meet its place in the queue, and nothing else is put there. */
const place = (on: Day, i: number): object => {
  const customerId = ulid(1_700_000_000_000 + i);
  return { ...accountKey(customerId), gsi2pk: overdueDue, gsi2sk: `${on}#${customerId}` };
};

/** So many accounts in the queue as they lie in the table on a day. */
export const accountsDue = (day: Day, count: number): object[] => [
  ...lyingUnderKeys(Array.from({ length: toBeTold }, () => owing([owed(dayAfter(day, -15), { told: 5 })]))),
  ...Array.from({ length: count - toBeTold }, (_, i) => place(dayAfter(day, 1 + (i % 300)), toBeTold + i)),
];
