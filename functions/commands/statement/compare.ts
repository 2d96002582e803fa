import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { mostLines, StatementId, StatementLine, type Difference, type Statement } from '#policy/terms/statement.ts';
import { reconcile, type StatementVerdict } from '#functions/match/money/statement.ts';
import { booksFor } from './opening.ts';
import { onStatement } from './on-statement.ts';

const kinds: Readonly<Record<Exclude<StatementVerdict, 'same'>, Difference['kind']>> = {
  'missing-here': 'missingHere',
  'missing-there': 'missingThere',
  'amount-differs': 'amount',
  'date-differs': 'date',
};

/** 差异: every line of either side that is not the same on the other. */
const differencesBetween = (ours: readonly StatementLine[], theirs: readonly StatementLine[]): Difference[] =>
  reconcile(ours, theirs)
    .lines.flatMap(({ verdict, ...line }) => (verdict === 'same' ? [] : [{ ...line, kind: kinds[verdict] }]))
    .map(({ kind, ours: mine, theirs: other, fen }, i) => ({
      n: i + 1,
      kind,
      ours: [...mine],
      theirs: [...other],
      fen,
      cause: '',
    }));

/** A cause that was given stays where the difference is the same one. */
const withCauses = (differences: readonly Difference[], { differences: before = [] }: Statement): Difference[] =>
  differences.map((difference) => {
    const same = before.find(
      ({ kind, fen, ours, theirs }) =>
        kind === difference.kind &&
        fen === difference.fen &&
        ours.join() === difference.ours.join() &&
        theirs.join() === difference.theirs.join(),
    );
    return same ? { ...difference, cause: same.cause } : difference;
  });

/** 对账 (DM-8d): the customer's own lines against ours as they are now, and what differs. */
export const compareStatement = onStatement('statement.compare', {
  input: z.strictObject({ statementId: StatementId, theirs: z.array(StatementLine).max(mostLines) }),
  facts: async (table, { customerId, period }, { at }) => ({
    today: dayOf(at),
    books: await booksFor(table, customerId, period, at),
  }),
  decide: (was, { theirs }, { facts: { books } }) => {
    const { ours = was.ours } = books ?? {};
    const differences = withCauses(differencesBetween(ours, theirs), was);
    return { ...was, ...books, theirs, differences, stage: differences.length > 0 ? 'differing' : 'sent' };
  },
});
