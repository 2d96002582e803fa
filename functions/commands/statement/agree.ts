import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { Scan } from '#policy/terms/contract.ts';
import { StatementId } from '#policy/terms/statement.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { scanFacts } from '#functions/queries/scan.ts';
import { onStatement } from './on-statement.ts';

/** 确认一致 (DM-8d): who of the customer's confirmed it, when, and the scan of it. */
export const agreeStatement = onStatement('statement.agree', {
  input: z.strictObject({
    statementId: StatementId,
    who: textUpTo(100),
    on: z.string().max(10),
    scan: Scan.optional(),
  }),
  facts: async (_, __, { at, files }, { scan }) => ({ today: dayOf(at), ...(await scanFacts(files, scan)) }),
  decide: (was, { who, on, scan }, { actor, at }) => ({
    ...was,
    stage: 'agreed',
    agreement: { who, on, ...(scan ? { scan } : {}), byId: actor.staffId, at },
  }),
});
