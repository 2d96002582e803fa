import { totalsAgree } from '#policy/clauses/statement/totals-agree.ts';
import { clauseTable } from '#given/clause.ts';
import { aDifference, aStatementLine } from '#given/statement.ts';

clauseTable(totalsAgree, {
  abides: {
    'the same on both sides': { given: {} },
    'apart by what is explained': { given: { theirs: [], differences: [aDifference({ cause: '在途' })] } },
    'apart to both sides': {
      given: {
        theirs: [aStatementLine({ fen: 400_000 })],
        differences: [aDifference(), aDifference({ n: 2, kind: 'missingHere', ours: [], theirs: [0], fen: -400_000 })],
      },
    },
  },
  breaks: {
    'a line of theirs that no difference tells': {
      given: { theirs: [aStatementLine(), aStatementLine({ fen: -1 })] },
      at: ['differences'],
      says: ['¥0.01'],
    },
    'a difference that there is not': {
      given: { differences: [aDifference()] },
      at: ['differences'],
      says: ['¥10,000.00'],
    },
  },
});
