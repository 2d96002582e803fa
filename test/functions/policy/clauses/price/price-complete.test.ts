import { priceComplete } from '#policy/clauses/price/price-complete.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(priceComplete, {
  abides: {
    'a whole line': { given: {} },
    'without a floor and an end': { given: { floorFen: undefined, validUntilOn: '' } },
    'free of charge': { given: { listFen: 0, floorFen: 0 } },
  },
  breaks: {
    'no product': { given: { product: '\u3000' }, at: ['product'], says: ['产品'] },
    'a stroke for a unit': { given: { unit: '/' }, at: ['unit'] },
    'nothing at all': {
      given: { product: '', unit: '', validFromOn: '', listFen: undefined },
      at: ['product', 'unit', 'validFromOn', 'listFen'],
    },
  },
});
