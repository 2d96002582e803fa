import { dayAfter, dayOf } from '#policy/day.ts';
import { booksOf, spanOf } from '#policy/money/statement.ts';
import { parametersOn } from '#policy/parameters.ts';
import type { Statement } from '#policy/terms/statement.ts';
import type { Table } from '#functions/table/client.ts';
import { contractsOf } from '#functions/table/contract.ts';
import { receiptsOf } from '#functions/table/receipt.ts';

/** More contracts, and more receipts, than anybody reconciles with one customer by hand. */
const mostContracts = 500;
const mostReceipts = 2_000;

/** Whose statement, and of which month, its id says. */
export const meantBy = (statementId: string): { readonly customerId: string; readonly period: string } => {
  const [customerId = '', period = ''] = statementId.split('.');
  return { customerId, period };
};

/** The day by which the statement of a month is to be agreed. */
export const dueOnFor = (period: string): string => {
  const { lastOn } = spanOf(period);
  return dayAfter(lastOn, parametersOn(lastOn).statementWithinDays);
};

/** 账面: what fell due and was paid by a customer in a month, as it is told now. It reads the customer's contracts and receipts. */
export async function booksFor(
  table: Table,
  customerId: string,
  period: string,
  at: string,
): Promise<Pick<Statement, 'openingFen' | 'ours' | 'closingFen'>> {
  const { lastOn } = spanOf(period);
  const [contracts, receipts] = await Promise.all([
    contractsOf(table, customerId, mostContracts),
    receiptsOf(table, customerId, { from: '', until: lastOn, limit: mostReceipts }),
  ]);
  return booksOf(period, { contracts, receipts }, parametersOn(dayOf(at)));
}

/** A statement that is not opened yet: of whom and when, and nothing on it. */
export const blankStatement = (statementId: string, at: string): Statement => {
  const { customerId, period } = meantBy(statementId);
  return {
    statementId,
    revision: 1,
    stage: 'open',
    customerId,
    customerName: '',
    period,
    openedAt: at,
    dueOn: dueOnFor(period),
    openingFen: 0,
    ours: [],
    closingFen: 0,
  };
};
