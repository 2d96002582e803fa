import { nextNotBeforeDone } from '#policy/clauses/activity/next-not-before-done.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(nextNotBeforeDone, {
  abides: {
    'two weeks later': { given: {} },
    'the same day': { given: { nextOn: '2026-03-02' } },
    'no next day': { given: { nextOn: '' } },
    'no day it was done': { given: { doneOn: '' } },
    'a plan, which was not done': { given: { state: 'planned', doneOn: '2026-03-20' } },
  },
  breaks: { 'the day before': { given: { nextOn: '2026-03-01' }, at: ['nextOn'], says: ['2026-03-01'] } },
});
