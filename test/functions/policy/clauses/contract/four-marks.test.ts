import { fourMarks } from '#policy/clauses/contract/four-marks.ts';
import { clauseTable } from '#given/clause.ts';
import { aSigning } from '#given/contract.ts';

clauseTable(fourMarks, {
  abides: { 'all four': { given: { signing: aSigning() } } },
  breaks: {
    'the customer’s seal is missing': {
      given: { signing: aSigning({ marks: ['customerSignature', 'ourSignature', 'ourSeal'] }) },
      at: ['signing'],
      says: ['客户方盖章'],
    },
    'one mark four times': {
      given: { signing: aSigning({ marks: ['ourSeal', 'ourSeal', 'ourSeal', 'ourSeal'] }) },
      at: ['signing', 'signing', 'signing'],
    },
    'no signing': { given: {}, at: ['signing', 'signing', 'signing', 'signing'] },
  },
});
