import { daysInOrder } from '#policy/clauses/price/days-in-order.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(daysInOrder, {
  abides: {
    'no end': { given: {} },
    'one day': { given: { validFromOn: '2026-03-01', validUntilOn: '2026-03-01' } },
    'no beginning is said elsewhere': { given: { validFromOn: '', validUntilOn: '2026-03-01' } },
  },
  breaks: {
    'ends before it begins': {
      given: { validFromOn: '2026-03-01', validUntilOn: '2026-02-28' },
      at: ['validUntilOn'],
      says: ['2026-02-28'],
    },
  },
});
