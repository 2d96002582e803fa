import { dayAfter, dayOf } from '#policy/day.ts';
import { booksOf, spanOf } from '#policy/money/statement.ts';
import { parametersOn } from '#policy/parameters.ts';
import type { Statement } from '#policy/terms/statement.ts';
import { fill, type Words } from '#policy/words.ts';
import { refuse } from '#functions/refusal.ts';
import type { Table } from '#functions/table/client.ts';
import { contractsOf } from '#functions/table/contract.ts';
import { withInvoiced } from '#functions/table/invoice.ts';
import { receiptsOf } from '#functions/table/receipt.ts';

/** As many contracts, and as many receipts up to the month's end, as one statement is reckoned from: what was owed before is their sum. */
const mostContracts = 2_000;
const mostReceipts = 10_000;

const tooMany: Words = {
  'zh-CN':
    '这位客户的合同超过 {contracts} 份，或到月底的回款超过 {receipts} 笔，系统算不了这份对账单；请由财务按公司账簿对账，并告知系统管理员',
  en: 'this customer has more than {contracts} contracts, or more than {receipts} receipts up to the end of the month, too many for a statement here; have finance reconcile by the company’s ledger, and tell whoever runs Salesdesk',
};

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

/** 账面: what fell due and was paid by a customer in a month, as it is told now. It reads all the customer's contracts, what of them was invoiced, and receipts, or refuses: a part of them would make a wrong sum. */
export async function booksFor(
  table: Table,
  customerId: string,
  period: string,
  at: string,
): Promise<Pick<Statement, 'openingFen' | 'ours' | 'closingFen'>> {
  const { lastOn } = spanOf(period);
  const [contracts, receipts] = await Promise.all([
    contractsOf(table, customerId, mostContracts + 1),
    receiptsOf(table, customerId, { from: '', until: lastOn, limit: mostReceipts + 1 }),
  ]);
  if (contracts.length > mostContracts || receipts.length > mostReceipts)
    return refuse({
      kind: 'tooLarge',
      says: fill(tooMany, { contracts: mostContracts, receipts: mostReceipts }),
    });
  return booksOf(period, { contracts: await withInvoiced(table, contracts), receipts }, parametersOn(dayOf(at)));
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
