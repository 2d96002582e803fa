import { noLongerThanAsked } from '#policy/clauses/consent/no-longer-than-asked.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(noLongerThanAsked, {
  abides: {
    'as asked': { given: {}, facts: { askedUntilOn: '2026-03-06' } },
    shorter: { given: { untilOn: '2026-03-04' }, facts: { askedUntilOn: '2026-03-06' } },
    'what was asked is not known': { given: {} },
  },
  breaks: {
    longer: {
      given: { untilOn: '2026-03-09' },
      facts: { askedUntilOn: '2026-03-06' },
      at: ['untilOn'],
      says: ['2026-03-06'],
    },
  },
});
