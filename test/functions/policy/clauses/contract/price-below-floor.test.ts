import { priceBelowFloor } from '#policy/clauses/contract/price-below-floor.ts';
import { clauseTable } from '#given/clause.ts';
import { aPrice } from '#given/contract.ts';
import { said } from '#given/form.ts';

const at = (price: string, prices = [aPrice()]) => ({ given: {}, facts: { ...said({ D6: price }), prices } });

clauseTable(priceBelowFloor, {
  abides: {
    'at the floor': at('2,480.00'),
    'a product without a floor': at('1', [aPrice({ floorFen: undefined })]),
    'a price list that is not known here': { given: {}, facts: said({ D6: '1' }) },
  },
  breaks: {
    'a fen below': {
      ...at('2,479.99'),
      at: ['lines.0.0.3'],
      cells: ['D6'],
      says: ['底价 2,480.00，价目 2,860.00（-13.29%），共优惠 760.02 元'],
    },
  },
});
