import { milestonesDone } from '#policy/clauses/contract/milestones-done.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(milestonesDone, {
  abides: {
    none: { given: {} },
    'all done': { given: { milestones: [{ kind: 'delivery', dueOn: '2026-02-01', doneOn: '2026-03-01' }] } },
  },
  breaks: {
    'two of three open': {
      given: {
        milestones: [
          { kind: 'delivery', dueOn: '2026-02-01', doneOn: '2026-02-01' },
          { kind: 'acceptance', dueOn: '2026-03-01' },
          { kind: 'payment', dueOn: '2026-04-01' },
        ],
      },
      at: ['milestones', 'milestones'],
      says: ['「验收」', '「回款」'],
    },
  },
});
