import { monthBegun } from '#policy/clauses/statement/month-begun.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(monthBegun, {
  abides: {
    'last month': { given: {} },
    'the month that runs': { given: { period: '2026-03' } },
  },
  breaks: {
    'next month': { given: { period: '2026-04' }, at: ['period'], says: ['2026-04 还没有开始'] },
  },
});
