import { obtainedDayKnown } from '#policy/clauses/customer/obtained-day-known.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(obtainedDayKnown, {
  abides: { 'the day given': { given: {} } },
  breaks: { 'no day': { given: { obtainedOn: '' }, at: ['obtainedOn'] } },
});
