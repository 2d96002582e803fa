import { boundedInTime } from '#policy/clauses/delegation/bounded-in-time.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(boundedInTime, {
  abides: {
    'one day, today': { given: { fromOn: '2026-03-02', untilOn: '2026-03-02' } },
    'the longest there may be': { given: { fromOn: '2026-03-02', untilOn: '2026-04-30' } },
    'begun already, over later': { given: { fromOn: '2026-02-20', untilOn: '2026-03-03' } },
  },
  breaks: {
    backwards: { given: { fromOn: '2026-03-09', untilOn: '2026-03-08' }, at: ['untilOn'], says: ['早于'] },
    'over already': { given: { fromOn: '2026-02-01', untilOn: '2026-03-01' }, at: ['untilOn'], says: ['过了'] },
    'a day too long': { given: { fromOn: '2026-03-02', untilOn: '2026-05-01' }, at: ['untilOn'], says: ['太长'] },
  },
});
