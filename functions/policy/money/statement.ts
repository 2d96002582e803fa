import { dayAfter, monthsAfter, type Day } from '../day.ts';
import type { Parameters } from '../parameters.ts';
import type { Account } from '../terms/account.ts';
import type { Receipt } from '../terms/receipt.ts';
import type { Statement, StatementLine } from '../terms/statement.ts';
import { eventsOf, firstIssuedOn, leftFen, type OwingContract } from './account.ts';
import { dueDay } from './due-day.ts';

/** A month, `2026-11`, from its first day to its last. */
export const spanOf = (period: string): { readonly firstOn: Day; readonly lastOn: Day } => {
  const firstOn = `${period}-01`;
  return { firstOn, lastOn: dayAfter(monthsAfter(firstOn, 1), -1) };
};

/** The month before the one of a day. */
export const monthBefore = (day: Day): string => monthsAfter(`${day.slice(0, 7)}-01`, -1).slice(0, 7);

type Books = Pick<Parameters, 'dueDaysMoveOffHolidays'>;

/** What has fallen due of a contract, each instalment on its due day. */
function duesOf(contract: OwingContract, parameters: Books): StatementLine[] {
  const events = eventsOf(contract, firstIssuedOn(contract.invoiced));
  return (contract.instalments ?? []).flatMap((instalment): StatementLine[] => {
    const on = dueDay(instalment, events, parameters);
    const reference = [contract.number ?? contract.fileNumber ?? '', instalment.label]
      .filter((part) => part !== '')
      .join(' ');
    return on === undefined ? [] : [{ on, fen: instalment.fen, kind: 'sale', reference: reference.slice(0, 200) }];
  });
}

/** What was paid with a receipt on the day it came in, and taken back on the day it was reversed. */
function paymentsOf({ stage, fen, receivedOn, serial, reference, reversed }: Receipt): StatementLine[] {
  if (fen === undefined || (stage !== 'confirmed' && stage !== 'reversed')) return [];
  const said = (serial === '' ? reference : serial).slice(0, 200);
  const line = { kind: 'receipt', reference: said } as const;
  return [{ ...line, on: receivedOn, fen: -fen }, ...(reversed ? [{ ...line, on: reversed.on, fen }] : [])];
}

const sumOf = (lines: readonly StatementLine[]): number => lines.reduce((sum, { fen }) => sum + fen, 0);

/**
 * 对账单的账面 (DM-8d): what fell due and what was paid in a month, line by line, after what was owed when it began. A
 * claim stands on the day it falls due: what is not due yet is on no statement. What was paid ahead makes the sum negative.
 */
export function booksOf(
  period: string,
  { contracts, receipts }: { readonly contracts: readonly OwingContract[]; readonly receipts: readonly Receipt[] },
  parameters: Books,
): Pick<Statement, 'openingFen' | 'ours' | 'closingFen'> {
  const { firstOn, lastOn } = spanOf(period);
  const all = [...contracts.flatMap((contract) => duesOf(contract, parameters)), ...receipts.flatMap(paymentsOf)];
  const ours = all
    .filter(({ on }) => on >= firstOn && on <= lastOn)
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const openingFen = sumOf(all.filter(({ on }) => on < firstOn));
  return { openingFen, ours, closingFen: openingFen + sumOf(ours) };
}

/** What of all that fell due by a day is not paid, in fen. */
export const unpaidBy = (account: Account | undefined, day: Day): number =>
  (account?.contracts ?? [])
    .flatMap(({ instalments }) => instalments)
    .filter(({ dueOn }) => dueOn !== undefined && dueOn <= day)
    .reduce((sum, owed) => sum + leftFen(owed), 0);
