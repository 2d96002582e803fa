import { isBlank } from './blank.ts';
import type { ReceiptFacts } from './facts/receipt.ts';
import { reversedWith, receivedWith, type Holidays } from './money/account.ts';
import { amountIn } from './money/amount.ts';
import { dayInCell } from './money/day.ts';
import type { Account, Part } from './terms/account.ts';
import type { Receipt, ReceiptCard, ReceiptField } from './terms/receipt.ts';
import { without } from './without.ts';

const dayFields = ['receivedOn', 'takenOn', 'handedOn'] as const;

/** What was typed, with its days as days; a text that says none stays as it is. */
export const withDays = <Typed extends { readonly [Field in ReceiptField]?: string | undefined }>(
  typed: Typed,
): Typed => ({
  ...typed,
  ...Object.fromEntries(
    dayFields
      .map((field) => [field, typed[field]] as const)
      .flatMap(([field, text]) => (text === undefined ? [] : [[field, dayInCell(text) ?? text]])),
  ),
});

/** With the fen that its amount says, where it says any: money that came in is a credit. */
export function withFen<Typed extends Pick<Receipt, 'amount' | 'fen'>>(receipt: Typed): Typed {
  const amount = amountIn(receipt.amount, 'debit');
  return { ...without(receipt, 'fen'), ...('fen' in amount ? { fen: amount.fen } : {}) } as Typed;
}

/** By which name its customer is looked for: the one somebody wrote, else the payer's. */
export const nameMeant = ({ customer, payer }: Pick<ReceiptCard, 'customer' | 'payer'>): string =>
  isBlank(customer) ? (isBlank(payer) ? '' : payer) : customer;

/** The sum of what is matched, in fen. */
export const matchedFen = (parts: readonly Part[] = []): number => parts.reduce((sum, { fen }) => sum + fen, 0);

/** 预收: what of a receipt is matched to nothing, in fen. */
export const advanceOf = ({ fen = 0, parts }: Pick<Receipt, 'fen' | 'parts'>): number => fen - matchedFen(parts);

/** Whether it counts: finance has confirmed it, and nobody has reversed it since. */
export const counts = ({ confirmed, reversed }: Pick<Receipt, 'confirmed' | 'reversed'>): boolean =>
  confirmed !== undefined && reversed === undefined;

/** The account without the receipt, whether it counted before or not. */
export function accountWithout(
  { account, was, contracts = [] }: ReceiptFacts,
  holidays: Holidays,
): Account | undefined {
  if (!account || !was || !counts(was)) return account;
  return reversedWith(account, was.fen ?? 0, was.parts ?? [], contracts, holidays);
}

/** The account as it is once the receipt stands as it would. */
export function accountWith(receipt: Receipt, facts: ReceiptFacts, holidays: Holidays): Account | undefined {
  const account = accountWithout(facts, holidays);
  return account && counts(receipt) ? receivedWith(account, receipt.fen ?? 0, receipt.parts ?? []) : account;
}
