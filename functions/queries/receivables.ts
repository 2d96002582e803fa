import type { Ability } from '#policy/ability.ts';
import { abilitiesOf, anyOf, role } from '#policy/authority/authority.ts';
import { customerAuthority } from '#policy/authority/customer.ts';
import { dayOf } from '#policy/day.ts';
import { owedFen } from '#policy/money/account.ts';
import { overdueIn, receivablesIn, type Receivable } from '#policy/money/receivables.ts';
import { parametersOn } from '#policy/parameters.ts';
import { inSight as accountInSight } from '#policy/sight/account.ts';
import { inSight } from '#policy/sight/customer.ts';
import type { Account } from '#policy/terms/account.ts';
import type { Customer, Release } from '#policy/terms/customer.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import { listAccounts, loadAccount } from '#functions/table/account.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { load, loadMany } from '#functions/table/records.ts';
import { staffShelf } from '#functions/table/staff.ts';
import { invoiceLinesOf, type InvoiceLine } from './invoices.ts';
import type { Reader } from './reader.ts';
import { receiptLinesOf, type ReceiptLine } from './receipts.ts';
import { statementsOf, type StatementInList } from './statements.ts';

export type { Receivable };

/** What one customer owes. */
export interface AccountLine {
  readonly customerId: string;
  readonly name: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly region?: string;
  readonly owedFen: number;
  readonly overdueFen: number;
  readonly longestDays: number;
  readonly advanceFen: number;
  readonly receivables: readonly Receivable[];
  readonly release?: Release;
  readonly abilities: readonly Ability[];
}

/** A page of accounts, the one that falls due first at the top; `after` asks for the next one. */
export interface AccountPage {
  readonly items: readonly AccountLine[];
  readonly after?: string;
}

/** Everything about one customer's money, to whoever may see it. */
export interface Money {
  readonly name: string;
  /** Of the customer's record: what an explanation or a release is based on. */
  readonly revision: number;
  readonly account?: AccountLine;
  readonly receipts: readonly ReceiptLine[];
  readonly invoices: readonly InvoiceLine[];
  readonly statements: readonly StatementInList[];
}

/** The lists there are: on the customers I hold, and on all of them (manager, superior, finance). */
export const receivableLists = ['mine', 'all'] as const;
export type ReceivableListName = (typeof receivableLists)[number];

const inMoney = anyOf(role('manager'), role('superior'), role('finance'));

/** The names of those who hold the customers of these accounts. */
async function ownerNames({ table }: Reader, accounts: readonly Account[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(accounts.map(({ ownerId }) => ownerId))];
  return new Map((await loadMany(table, staffShelf, ids)).map(({ staffId, name }) => [staffId, name]));
}

function accountLine(
  { actor, at }: Reader,
  account: Account,
  names: ReadonlyMap<string, string>,
  customer?: Customer,
): AccountLine {
  const { customerId, name, ownerId, region, advanceFen } = accountInSight(actor, account);
  const today = dayOf(at);
  const overdue = overdueIn(account, today);
  const release = customer && inSight(actor, customer)?.release;
  const subject = customer ?? { ownerId, reporterId: ownerId, stage: 'filed' as const };
  const ofMoney: readonly Ability[] = ['customer.explain', 'customer.release'];
  return {
    customerId,
    name,
    ownerId,
    ownerName: names.get(ownerId) ?? ownerId,
    ...(region === undefined ? {} : { region }),
    owedFen: owedFen(account),
    overdueFen: overdue.fen,
    longestDays: overdue.days,
    advanceFen,
    receivables: receivablesIn(account, today, parametersOn(today)),
    ...(release ? { release } : {}),
    abilities: abilitiesOf(customerAuthority, actor, subject).filter((verb) => ofMoney.includes(verb)),
  };
}

/** 应收 (DM-8a): a page of what is owed, by what falls due first. It reads what it shows and the names of who collects. */
export async function listReceivables(
  reader: Reader,
  { list, ...page }: { readonly list: ReceivableListName; readonly after?: string | undefined; readonly limit: number },
): Promise<AccountPage> {
  const { actor, table } = reader;
  const denial = list === 'all' ? inMoney(actor, undefined) : undefined;
  if (denial) {
    const where = { noun: 'receipt' };
    return refuse({
      kind: 'forbidden',
      findings: [{ cites: 'DM-11', by: 'receipt.read', level: 'refuse', where, ...denial }],
    });
  }
  const { accounts, after } = await listAccounts(table, list === 'all' ? 'all' : { staffId: actor.staffId }, page);
  const names = await ownerNames(reader, accounts);
  return {
    items: accounts.map((account) => accountLine(reader, account, names)),
    ...(after === undefined ? {} : { after }),
  };
}

/** 一个客户的往来: what it owes, what it paid, its invoices and statements. To whoever may not see its money, it is missing. */
export async function readMoney(reader: Reader, customerId: string): Promise<Money> {
  const { actor, table } = reader;
  const customer = (await load(table, customerShelf, customerId))?.record;
  const isIts = customer?.ownerId === actor.staffId;
  if (!customer || (!isIts && inMoney(actor, undefined))) return refuse({ kind: 'missing', says: says.missing });
  const account = await loadAccount(table, customerId);
  const [names, receipts, invoices, statements] = await Promise.all([
    ownerNames(reader, account ? [account] : []),
    receiptLinesOf(reader, customerId, customer.ownerId),
    invoiceLinesOf(reader, customerId, customer.ownerId),
    statementsOf(reader, customerId, customer.ownerId),
  ]);
  return {
    name: customer.name,
    revision: customer.revision,
    ...(account ? { account: accountLine(reader, account, names, customer) } : {}),
    receipts,
    invoices,
    statements,
  };
}
