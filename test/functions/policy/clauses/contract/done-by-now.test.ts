import { doneByNow } from '#policy/clauses/contract/done-by-now.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(doneByNow, {
  abides: {
    none: { given: {} },
    'open, whenever it is due': { given: { milestones: [{ kind: 'delivery', dueOn: '2027-01-01' }] } },
    'done today': { given: { milestones: [{ kind: 'delivery', dueOn: '2026-03-09', doneOn: '2026-03-02' }] } },
  },
  breaks: {
    'done tomorrow': {
      given: {
        milestones: [
          { kind: 'invoice', dueOn: '2026-03-02', doneOn: '2026-03-02' },
          { kind: 'payment', dueOn: '2026-03-03', doneOn: '2026-03-03' },
        ],
      },
      at: ['milestones'],
      says: ['「回款」的完成日期 2026-03-03'],
    },
  },
});
