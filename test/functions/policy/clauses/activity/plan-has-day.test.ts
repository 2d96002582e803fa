import { planHasDay } from '#policy/clauses/activity/plan-has-day.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(planHasDay, {
  abides: {
    'a plan for Friday': { given: { state: 'planned', plannedOn: '2026-03-06' } },
    'a visit nobody planned': { given: { state: 'done', plannedOn: '' } },
  },
  breaks: { 'a plan for some day': { given: { state: 'planned', plannedOn: '' }, at: ['plannedOn'] } },
});
