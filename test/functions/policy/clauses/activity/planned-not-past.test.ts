import { plannedNotPast } from '#policy/clauses/activity/planned-not-past.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(plannedNotPast, {
  abides: {
    'planned for today': { given: { state: 'planned', plannedOn: '2026-03-02' } },
    'moved to a later day': { given: { state: 'moved', plannedOn: '2026-02-01', nextOn: '2026-03-09' } },
    'done on a day that was': { given: { state: 'done', plannedOn: '2026-02-01', doneOn: '2026-02-02' } },
    'missed on a day that was': { given: { state: 'missed', plannedOn: '2026-02-01' } },
  },
  breaks: {
    'planned for yesterday': { given: { state: 'planned', plannedOn: '2026-03-01' }, at: ['plannedOn'] },
    'moved to yesterday': { given: { state: 'moved', nextOn: '2026-03-01' }, at: ['nextOn'], says: ['2026-03-01'] },
  },
});
