import { movedHasNewDay } from '#policy/clauses/activity/moved-has-new-day.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(movedHasNewDay, {
  abides: {
    'moved to Friday': { given: { state: 'moved', nextOn: '2026-03-06' } },
    'planned still': { given: { state: 'planned', nextOn: '' } },
  },
  breaks: { 'moved to some day': { given: { state: 'moved', nextOn: '' }, at: ['nextOn'] } },
});
