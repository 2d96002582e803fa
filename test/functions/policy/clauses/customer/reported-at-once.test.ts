import { reportedAtOnce } from '#policy/clauses/customer/reported-at-once.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(reportedAtOnce, {
  abides: {
    'reported on the day': { given: {} },
    'the day not known, which is another clause': { given: { obtainedOn: '' } },
    'obtained just before midnight in Shanghai and reported then': {
      given: { obtainedOn: '2026-03-02', reportedAt: '2026-03-02T15:59:59.000Z' },
    },
    'a day late where the department allows one': {
      given: { obtainedOn: '2026-03-01' },
      parameters: { reportWithinDays: 1 },
    },
  },
  breaks: {
    'nine days late': { given: { obtainedOn: '2026-02-21' }, at: ['obtainedOn'] },
    'a second after midnight in Shanghai': {
      given: { obtainedOn: '2026-03-02', reportedAt: '2026-03-02T16:00:01.000Z' },
      at: ['obtainedOn'],
    },
  },
});
