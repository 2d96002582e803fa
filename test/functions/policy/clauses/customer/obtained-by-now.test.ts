import { obtainedByNow } from '#policy/clauses/customer/obtained-by-now.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(obtainedByNow, {
  abides: {
    today: { given: {} },
    'years ago': { given: { obtainedOn: '2011-05-04' } },
    'not given': { given: { obtainedOn: '' } },
  },
  breaks: {
    tomorrow: { given: { obtainedOn: '2026-03-03' }, at: ['obtainedOn'] },
    'in 1899': { given: { obtainedOn: '1899-12-31' }, at: ['obtainedOn'] },
  },
});
