import { lineFits } from '#policy/clauses/receipt/line-fits.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(lineFits, {
  abides: {
    'as long as it may be': {
      given: { payer: '司'.repeat(200), reference: '款'.repeat(1_000), serial: '1'.repeat(60) },
    },
    'characters beyond the first plane count one each': { given: { customer: '😀'.repeat(200) } },
  },
  breaks: {
    'one more of each': {
      given: {
        payer: '司'.repeat(201),
        customer: '司'.repeat(201),
        serial: '1'.repeat(61),
        amount: '1'.repeat(61),
        reference: '款'.repeat(1_001),
        note: '注'.repeat(1_001),
      },
      at: ['payer', 'customer', 'serial', 'amount', 'reference', 'note'],
    },
  },
});
