import * as z from 'zod';
import { StatementId } from '#policy/terms/statement.ts';
import { onStatement } from './on-statement.ts';

/** 结清 (DM-8d): finance closes a month on which both sides agree. */
export const settleStatement = onStatement('statement.settle', {
  input: z.strictObject({ statementId: StatementId }),
  decide: (was, _, { at }) => ({ ...was, stage: 'settled', settledAt: at }),
});
