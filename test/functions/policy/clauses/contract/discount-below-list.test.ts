import { discountBelowList } from '#policy/clauses/contract/discount-below-list.ts';
import { clauseTable } from '#given/clause.ts';
import { aPrice } from '#given/contract.ts';
import { said } from '#given/form.ts';

const prices = [aPrice()];
const at = (price: string | readonly [string, number]) => ({ given: {}, facts: { ...said({ D6: price }), prices } });

clauseTable(discountBelowList, {
  abides: {
    'at the list price': at('2,860.00'),
    'above it': at('3,000'),
    'below the floor: that is another clause’s matter': at('2,000'),
    'a product that the list does not have: that is another clause’s matter': {
      given: {},
      facts: { ...said({ A6: '别的阀' }), prices },
    },
    'a price list that is not known here': { given: {}, facts: said({ D6: '1' }) },
    'the list price of the contract’s own day': {
      given: {},
      facts: {
        ...said({ D2: '2026-03-02' }),
        prices: [aPrice({ validUntilOn: '2026-06-30' }), aPrice({ validFromOn: '2026-07-01', listFen: 302_000 })],
      },
    },
  },
  breaks: {
    '8 % below': {
      ...at(['2,631.20', 2631.2]),
      at: ['lines.0.0.3'],
      cells: ['D6'],
      says: ['电动球阀单价 2,631.20 低于价目 2,860.00（-8%），共优惠 457.60 元'],
    },
    'one fen below': { ...at('2,859.99'), at: ['lines.0.0.3'], says: ['共优惠 0.02 元'] },
    'for nothing, where there is no floor': {
      given: {},
      facts: { ...said({ D6: '0' }), prices: [aPrice({ floorFen: undefined })] },
      at: ['lines.0.0.3'],
      says: ['-100%'],
    },
    'below the newer of two that hold': {
      given: {},
      facts: { ...said({ D6: '2,900' }), prices: [aPrice(), aPrice({ validFromOn: '2026-01-01', listFen: 302_000 })] },
      at: ['lines.0.0.3'],
      says: ['3,020.00'],
    },
    'below the newer price on the day that it holds': {
      given: {},
      facts: {
        ...said({ D2: '2026-07-01' }),
        prices: [aPrice({ validUntilOn: '2026-06-30' }), aPrice({ validFromOn: '2026-07-01', listFen: 302_000 })],
      },
      at: ['lines.0.0.3'],
      says: ['3,020.00'],
    },
  },
});
