import { isBlank } from '#policy/blank.ts';
import { dayAfter, isDay, type Day } from '#policy/day.ts';
import type { ReceiptFacts } from '#policy/facts/receipt.ts';
import { yuanText } from '#policy/form/number.ts';
import { maintenanceOf } from '#policy/maintenance.ts';
import { accountOf, isBalanced, type OwingContract } from '#policy/money/account.ts';
import { parametersOn } from '#policy/parameters.ts';
import { accountWith, nameMeant } from '#policy/receipt.ts';
import { counting, isHeld } from '#policy/standing.ts';
import type { Account } from '#policy/terms/account.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Receipt, ReceiptCard } from '#policy/terms/receipt.ts';
import type { Standing } from '#policy/terms/standing.ts';
import { without } from '#policy/without.ts';
import { accountWrite, loadAccount } from '#functions/table/account.ts';
import type { Table } from '#functions/table/client.ts';
import { contractShelf } from '#functions/table/contract.ts';
import { invoicedUnchanged, withInvoiced } from '#functions/table/invoice.ts';
import { customerMeant, type Meant } from '#functions/table/named.ts';
import { loadMany, unchanged } from '#functions/table/records.ts';
import { receiptsOf } from '#functions/table/receipt.ts';
import { loadStanding, standingAfter } from '#functions/table/standing.ts';
import { tracesOf } from '#functions/table/traces.ts';
import { Outrun, type Write } from '#functions/table/transact.ts';

/** Which customer somebody means: by the id where they chose one, by the name they wrote, else by the payer's. */
export const meantBy = (card: Pick<ReceiptCard, 'customer' | 'payer'>, customerId?: string): Meant =>
  customerId === undefined
    ? { name: nameMeant(card) }
    : { customerId, name: isBlank(card.customer) ? '' : card.customer };

/** Whose money it is, and what hangs on them. */
export async function whoseFacts(
  table: Table,
  meant: Meant,
): Promise<Pick<ReceiptFacts, 'customer' | 'isOther' | 'standing'>> {
  const { customer, isOther } = await customerMeant(table, meant);
  const standing = customer && isHeld(customer) ? await loadStanding(table, customer) : undefined;
  // It changed hands between the two reads: what was read of its owner holds no more.
  if (standing && standing.ownerId !== customer?.ownerId) throw new Outrun();
  return { customer, isOther, ...(standing ? { standing } : {}) };
}

/** The customer's id once it is somebody's; before the confirmation nothing is booked for it. */
export const bookedFor = (customer: Customer | null | undefined): string =>
  customer && isHeld(customer) ? customer.customerId : '';

/** What the customer owes; where nothing was ever to be paid, the account that begins with this receipt. */
export async function accountFacts(
  table: Table,
  customerId: string,
  standing?: Standing,
): Promise<Pick<ReceiptFacts, 'account'>> {
  const account = (await loadAccount(table, customerId)) ?? (standing && accountOf(standing));
  return account ? { account } : {};
}

const isTold = ({ contracts }: Account, id: string): boolean => contracts.some(({ contractId }) => contractId === id);

/** Contracts that a receipt has paid and that the account tells no more, because they are wholly paid. */
async function settledBy(
  table: Table,
  { parts = [] }: Receipt,
  account: Account | undefined,
): Promise<OwingContract[]> {
  const ids = parts.map(({ contractId }) => contractId).filter((id) => account && !isTold(account, id));
  const contracts = ids.length > 0 ? await loadMany(table, contractShelf, ids, { isConsistent: true }) : [];
  return withInvoiced(table, contracts);
}

/** What a receipt that counts has brought: to the account, and to the contracts that were wholly paid with it. */
export async function broughtBy(
  table: Table,
  was: Receipt,
  standing?: Standing,
): Promise<Pick<ReceiptFacts, 'was' | 'account' | 'contracts'>> {
  const { account } = await accountFacts(table, was.customerId, standing);
  return { was, ...(account ? { account } : {}), contracts: await settledBy(table, was, account) };
}

const aboutDays = 30;
const mostAbout = 100;

/** An announcement of the same money where this one is the bank's, or the bank's where this one was announced. */
export async function alikeTo(
  table: Table,
  receipt: Receipt,
  { stage }: Receipt,
): Promise<Pick<ReceiptFacts, 'alike'>> {
  const { receivedOn: on, receiptId, fen, customerId } = receipt;
  if (!isDay(on)) return {};
  const span = { from: dayAfter(on, -aboutDays), until: dayAfter(on, aboutDays), limit: mostAbout };
  const wanted = stage === 'announced' ? ['entered', 'confirmed'] : ['announced'];
  const alike = (await receiptsOf(table, customerId, span)).find(
    (other) => other.receiptId !== receiptId && other.fen === fen && wanted.includes(other.stage),
  );
  return alike ? { alike } : {};
}

/** The maintenance before this receipt, where it was the last that counted. */
export async function insteadOf(
  table: Table,
  { receiptId, customerId }: Receipt,
  standing: Standing | undefined,
): Promise<Pick<ReceiptFacts, 'instead'>> {
  if (standing?.counted?.id !== receiptId) return {};
  const { receipts, ...traces } = await tracesOf(table, customerId);
  const others = receipts.filter(({ id }) => id !== receiptId);
  return { instead: maintenanceOf({ ...traces, receipts: others }, standing).counted ?? null };
}

/**
 * The account as it is with the receipt. One that does not add up is not written: a clause refuses it. Contracts that are
 * told in it again have to be, and to be invoiced, as they were read.
 */
export function accounted(receipt: Receipt, facts: ReceiptFacts): readonly Write[] {
  const { today, contracts = [] } = facts;
  const account = accountWith(receipt, facts, parametersOn(today));
  if (!account || !isBalanced(account)) return [];
  return [
    accountWrite(account, today),
    ...contracts.flatMap((contract) => [
      unchanged(contractShelf, contract),
      ...(contract.invoiced ? [invoicedUnchanged(contract.contractId, contract.invoiced)] : []),
    ]),
  ];
}

/** 维护 (CF-2.1f): a receipt is one from the day it came in. One without a day is not written: a clause refuses it. */
export const counted = ({ receiptId, receivedOn }: Receipt, { standing, today }: ReceiptFacts): readonly Write[] =>
  standing && isDay(receivedOn)
    ? [standingAfter(standing, counting(standing, { what: 'receipt', id: receiptId, on: receivedOn }), today)]
    : [];

/** And is none once it is reversed. */
export function discounted({ standing, instead, today }: ReceiptFacts): readonly Write[] {
  if (!standing) return [];
  const next =
    instead === undefined ? standing : { ...without(standing, 'counted'), ...(instead ? { counted: instead } : {}) };
  return [standingAfter(standing, next, today)];
}

/** What notices on a receipt say of it. */
export const gapsOf = (
  { receivedOn, fen = 0 }: Receipt,
  { standing }: ReceiptFacts,
): { readonly name: string; readonly on: Day; readonly amount: string } => ({
  name: standing?.name ?? '',
  on: receivedOn,
  amount: yuanText(fen),
});
