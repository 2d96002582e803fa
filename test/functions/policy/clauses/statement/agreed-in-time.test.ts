import { agreedInTime } from '#policy/clauses/statement/agreed-in-time.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(agreedInTime, {
  abides: {
    'on its last day': { given: {}, facts: { today: '2026-03-10' } },
  },
  breaks: {
    'a day late': { given: {}, facts: { today: '2026-03-11' }, at: ['dueOn'], says: ['晚了 1 天'] },
  },
});
