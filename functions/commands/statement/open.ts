import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { StatementId } from '#policy/terms/statement.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { load } from '#functions/table/records.ts';
import { blankStatement, booksFor } from './opening.ts';
import { onStatement } from './on-statement.ts';

/** 开对账单 (DM-8d): of one customer and one month, once. The month's first day opens them of itself. */
export const openStatement = onStatement('statement.open', {
  input: z.strictObject({ statementId: StatementId }),
  begin: ({ statementId }, _, at) => blankStatement(statementId, at),
  facts: async (table, { customerId, period }, { at }) => {
    const [books, customer] = await Promise.all([
      booksFor(table, customerId, period, at),
      load(table, customerShelf, customerId),
    ]);
    return { today: dayOf(at), books, customer: customer?.record ?? null };
  },
  decide: (draft, _, { facts: { books, customer } }) => ({ ...draft, ...books, customerName: customer?.name ?? '' }),
});
