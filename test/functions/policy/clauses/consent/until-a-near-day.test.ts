import { untilANearDay } from '#policy/clauses/consent/until-a-near-day.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(untilANearDay, {
  abides: {
    'today only': { given: { untilOn: '2026-03-02' } },
    'as long as it may be': { given: { untilOn: '2026-05-31' } },
  },
  breaks: {
    'until yesterday': { given: { untilOn: '2026-03-01' }, at: ['untilOn'], says: ['已经过了'] },
    'a day too long': { given: { untilOn: '2026-06-01' }, at: ['untilOn'], says: ['太远'] },
    'another century': { given: { untilOn: '2126-03-02' }, at: ['untilOn'], says: ['太远'] },
  },
});
