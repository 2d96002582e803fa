import * as z from 'zod';
import { Difference, StatementId } from '#policy/terms/statement.ts';
import { dayOf } from '#policy/day.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import { onStatement } from './on-statement.ts';

/** 说明差异 (DM-8d): why one line is not the same on both sides. */
export const explainStatement = onStatement('statement.explain', {
  input: z.strictObject({ statementId: StatementId, n: Difference.shape.n, cause: Difference.shape.cause }),
  facts: (_, { differences = [] }, { at }, { n, cause }) =>
    differences.some((difference) => difference.n === n)
      ? Promise.resolve({ today: dayOf(at), explaining: { n, cause } })
      : refuse({ kind: 'missing', says: says.missing }),
  decide: (was, { n, cause }) => ({
    ...was,
    differences: (was.differences ?? []).map((difference) =>
      difference.n === n ? { ...difference, cause } : difference,
    ),
  }),
});
