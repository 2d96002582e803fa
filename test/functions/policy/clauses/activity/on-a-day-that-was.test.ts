import { onADayThatWas } from '#policy/clauses/activity/on-a-day-that-was.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(onADayThatWas, {
  abides: {
    today: { given: { doneOn: '2026-03-02' } },
    'years ago': { given: { doneOn: '2000-01-01' } },
    'a plan to come': { given: { state: 'planned', plannedOn: '2026-12-31', doneOn: '', nextOn: '' } },
    'no day yet': { given: { plannedOn: '', doneOn: '', nextOn: '' } },
  },
  breaks: {
    tomorrow: { given: { doneOn: '2026-03-03' }, at: ['doneOn'], says: ['2026-03-03'] },
    'a year mistyped': { given: { doneOn: '1899-12-30' }, at: ['doneOn'] },
    'a plan in another century': {
      given: { plannedOn: '1999-12-31', nextOn: '0026-03-16' },
      at: ['plannedOn', 'nextOn'],
    },
  },
});
