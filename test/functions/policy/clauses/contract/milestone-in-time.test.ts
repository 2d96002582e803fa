import { milestoneInTime } from '#policy/clauses/contract/milestone-in-time.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(milestoneInTime, {
  abides: {
    none: { given: {} },
    'due today': { given: { milestones: [{ kind: 'delivery', dueOn: '2026-03-02' }] } },
    'done on its last day': {
      given: { milestones: [{ kind: 'payment', dueOn: '2026-02-01', doneOn: '2026-02-01' }] },
    },
  },
  breaks: {
    'open and over': {
      given: { milestones: [{ kind: 'delivery', dueOn: '2026-02-28' }] },
      at: ['milestones'],
      says: ['「交货」应在 2026-02-28 完成，晚了 2 天'],
    },
    'done late': {
      given: {
        milestones: [
          { kind: 'delivery', dueOn: '2026-02-01', doneOn: '2026-02-03' },
          { kind: 'invoice', dueOn: '2026-02-01', doneOn: '2026-02-01' },
        ],
      },
      at: ['milestones'],
      says: ['晚了 2 天'],
    },
  },
});
