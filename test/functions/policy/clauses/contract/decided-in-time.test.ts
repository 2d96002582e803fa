import { decidedInTime } from '#policy/clauses/contract/decided-in-time.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(decidedInTime, {
  abides: {
    'never submitted': { given: {} },
    'submitted two days ago': { given: { submittedAt: '2026-02-28T02:00:00.000Z' } },
    'submitted three days ago in London, two in Shanghai': { given: { submittedAt: '2026-02-27T16:00:00.000Z' } },
  },
  breaks: {
    'submitted three days ago': {
      given: { submittedAt: '2026-02-27T15:59:00.000Z' },
      at: ['submittedAt'],
      says: ['3 天'],
    },
    'at once, where the department waits for nothing': {
      given: { submittedAt: '2026-03-01T02:00:00.000Z' },
      parameters: { decideWithinDays: 0 },
      at: ['submittedAt'],
    },
  },
});
