import { theirLinesReadable } from '#policy/clauses/statement/their-lines-readable.ts';
import { clauseTable } from '#given/clause.ts';
import { aStatementLine } from '#given/statement.ts';

clauseTable(theirLinesReadable, {
  abides: {
    'days and amounts': { given: {} },
    'not a line': { given: { theirs: [] } },
  },
  breaks: {
    'no day, and an amount of nothing': {
      given: { theirs: [aStatementLine({ on: '3月' }), aStatementLine(), aStatementLine({ fen: 0 })] },
      at: ['theirs.0', 'theirs.2'],
      says: ['第 1 行', '第 3 行'],
    },
  },
});
