import { ofThisMonth } from '#policy/clauses/signoff/of-this-month.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(ofThisMonth, {
  abides: {
    'this month, on its second day': { given: {} },
    'this month, on its last': { given: {}, facts: { today: '2026-03-31' } },
  },
  breaks: {
    'the month before': { given: { month: '2026-02' }, at: ['month'], says: ['2026-02'] },
    'the month after': { given: { month: '2026-04' }, at: ['month'] },
    'the same month of another year': { given: { month: '2025-03' }, at: ['month'] },
  },
});
