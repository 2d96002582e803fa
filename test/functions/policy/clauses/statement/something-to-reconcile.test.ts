import { somethingToReconcile } from '#policy/clauses/statement/something-to-reconcile.ts';
import { clauseTable } from '#given/clause.ts';
import { aStatementLine } from '#given/statement.ts';

const books = (openingFen: number, ours = [aStatementLine()]) => ({
  books: { openingFen, ours, closingFen: openingFen },
});

clauseTable(somethingToReconcile, {
  abides: {
    'something fell due': { given: {}, facts: books(0) },
    'something was owed from before': { given: {}, facts: books(100, []) },
    'something was paid ahead': { given: {}, facts: books(-100, []) },
    'nobody looked': { given: {} },
  },
  breaks: { 'nothing at all': { given: {}, facts: books(0, []), at: ['period'], says: ['2026-02'] } },
});
