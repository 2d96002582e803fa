import { pricesListed } from '#policy/clauses/golive/prices-listed.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(pricesListed, {
  abides: {
    'one is enough': { given: {}, facts: { prices: 1 } },
    'nobody has looked': { given: {} },
  },
  breaks: { none: { given: {}, facts: { prices: 0 }, at: ['prices'] } },
});
