import { settledWhenPaid } from '#policy/clauses/statement/settled-when-paid.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(settledWhenPaid, {
  abides: {
    'all of it is paid': { given: {}, facts: { unpaidFen: 0 } },
    'nobody looked': { given: {} },
  },
  breaks: {
    'a fen is missing': {
      given: {},
      facts: { unpaidFen: 1 },
      at: ['closingFen'],
      says: ['到 2026-02 月底到期的款还有 ¥0.01 没有付'],
    },
  },
});
