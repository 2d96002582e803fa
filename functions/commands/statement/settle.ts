import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { spanOf, unpaidBy } from '#policy/money/statement.ts';
import { StatementId } from '#policy/terms/statement.ts';
import { loadAccount } from '#functions/table/account.ts';
import { onStatement } from './on-statement.ts';

/** 结清 (DM-8d): finance closes a month on which both sides agree. */
export const settleStatement = onStatement('statement.settle', {
  input: z.strictObject({ statementId: StatementId }),
  facts: async (table, { customerId, period }, { at }) => ({
    today: dayOf(at),
    unpaidFen: unpaidBy(await loadAccount(table, customerId), spanOf(period).lastOn),
  }),
  decide: (was, _, { at }) => ({ ...was, stage: 'settled', settledAt: at }),
});
