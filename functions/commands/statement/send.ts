import * as z from 'zod';
import { StatementId } from '#policy/terms/statement.ts';
import { onStatement } from './on-statement.ts';

/** 发给客户 (DM-8d): on which day the statement was sent. */
export const sendStatement = onStatement('statement.send', {
  input: z.strictObject({ statementId: StatementId, sentOn: z.string().max(10) }),
  decide: (was, { sentOn }) => ({ ...was, stage: 'sent', sentOn }),
});
