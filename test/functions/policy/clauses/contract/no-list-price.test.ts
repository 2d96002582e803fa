import { noListPrice } from '#policy/clauses/contract/no-list-price.ts';
import { clauseTable } from '#given/clause.ts';
import { aPrice } from '#given/contract.ts';
import { said } from '#given/form.ts';

const valve = aPrice({ product: '气动蝶阀', listFen: 194_000, floorFen: 168_000 });
const listed = (...prices: ReturnType<typeof aPrice>[]) => ({
  given: {},
  facts: { ...said(), prices: [valve, ...prices] },
});

clauseTable(noListPrice, {
  abides: {
    'both products listed': listed(aPrice()),
    'a name written with spaces and other widths': {
      given: {},
      facts: { ...said({ A6: ' 电动 球阀 ' }), prices: [valve, aPrice()] },
    },
    'on the last day it holds': listed(aPrice({ validUntilOn: '2026-03-02' })),
    'a line without a product: that is another clause’s matter': {
      given: {},
      facts: { ...said({ A6: '' }), prices: [valve] },
    },
    'a price list that is not known here': { given: {}, facts: said() },
  },
  breaks: {
    'a product that is not on it': { ...listed(), at: ['lines.0.0.3'], cells: ['D6'], says: ['「电动球阀」按「台」'] },
    'not yet valid': { ...listed(aPrice({ validFromOn: '2026-03-03' })), at: ['lines.0.0.3'] },
    'no longer valid': { ...listed(aPrice({ validUntilOn: '2026-03-01' })), at: ['lines.0.0.3'] },
    withdrawn: { ...listed(aPrice({ stage: 'withdrawn' })), at: ['lines.0.0.3'] },
    'by another unit': { ...listed(aPrice({ unit: '箱' })), at: ['lines.0.0.3'] },
    'listed without a price': { ...listed(aPrice({ listFen: undefined })), at: ['lines.0.0.3'] },
  },
});
