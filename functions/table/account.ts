import type { Day } from '#policy/day.ts';
import { leftFen, owedFen } from '#policy/money/account.ts';
import { nextStepOn } from '#policy/money/ladder.ts';
import { parametersOn } from '#policy/parameters.ts';
import { Account } from '#policy/terms/account.ts';
import type { Table } from './client.ts';
import { getItem, queryItems, type Item } from './read.ts';
import type { Key, Write } from './transact.ts';

/** Index key of the accounts that a person collects on, and of all of them, the one that falls due first at the top. */
export const owedTo = (staffId: string): string => `owed#${staffId}`;
export const allOwed = 'owed';
/** Index key of the accounts of which an instalment reaches a step of the ladder on a day. */
export const overdueDue = 'due#overdue';

/** Behind every day: nothing of the account has a due day yet. */
const someDay = '9999-12-31';

export const accountKey = (customerId: string): Key => ({ pk: `customer#${customerId}`, sk: '~account' });

const earliest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.filter((day) => day !== undefined).sort()[0];

/** The index keys that follow from an account under the parameters of a day. Where nothing is owed and nothing kept, it is on no list. */
function indexOf(account: Account, today: Day): Readonly<Record<string, string>> {
  const { customerId, ownerId, advanceFen } = account;
  if (owedFen(account) === 0 && advanceFen === 0) return {};
  const owed = account.contracts.flatMap(({ instalments }) => instalments).filter((each) => leftFen(each) > 0);
  const first = `${earliest(owed.map(({ dueOn }) => dueOn)) ?? someDay}#${customerId}`;
  const step = earliest(owed.map((each) => nextStepOn(each, parametersOn(today))));
  return {
    gsi1pk: owedTo(ownerId),
    gsi1sk: first,
    gsi3pk: allOwed,
    gsi3sk: first,
    ...(step === undefined ? {} : { gsi2pk: overdueDue, gsi2sk: `${step}#${customerId}` }),
  };
}

export const readAccount = ({ account }: Item): Account => Account.parse(account);

/** 客户账, strongly consistent; undefined where nothing was ever to be paid. */
export async function loadAccount(table: Table, customerId: string): Promise<Account | undefined> {
  const item = await getItem(table, accountKey(customerId));
  return item && readAccount(item);
}

/** A page of accounts, the one that falls due first at the top; `after` asks for the next, and is missing on the last. */
export async function listAccounts(
  table: Table,
  whose: { readonly staffId: string } | 'all',
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<{ readonly accounts: readonly Account[]; readonly after?: string }> {
  const [index, partition] =
    whose === 'all' ? (['gsi3', allOwed] as const) : (['gsi1', owedTo(whose.staffId)] as const);
  const items = await queryItems(table, { index, partition, after, limit });
  const last = items.length === limit ? items.at(-1)?.[`${index}sk`] : undefined;
  return { accounts: items.map(readAccount), ...(typeof last === 'string' ? { after: last } : {}) };
}

/**
 * Writes an account over the one it was made from, or begins it. Everything that changes what a customer owes goes
 * through here in its own transaction, so that of two acts that meet one is tried again on what the other left. Whoever
 * begins one names the owner: their transaction stands on the customer's standing as well.
 */
export const accountWrite = (next: Account, today: Day): Write => {
  const account: Account = { ...next, version: next.version + 1 };
  return {
    put: { ...accountKey(next.customerId), ...indexOf(account, today), account: Account.parse(account) },
    ...(next.version === 0
      ? { condition: 'attribute_not_exists(pk)' }
      : { condition: 'account.version = :was', values: { ':was': next.version } }),
  };
};

/** Stands only as long as an account is as it was read. */
export const accountUnchanged = ({ customerId, version }: Account): Write => ({
  check: accountKey(customerId),
  condition: 'account.version = :was',
  values: { ':was': version },
});
