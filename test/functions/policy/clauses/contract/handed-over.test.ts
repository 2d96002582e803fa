import { handedOver } from '#policy/clauses/contract/handed-over.ts';
import { clauseTable } from '#given/clause.ts';
import { aHolder, aRegister } from '#given/contract.ts';

clauseTable(handedOver, {
  abides: {
    'nothing registered is said elsewhere': { given: {} },
    'each with its day and receiver': { given: { copies: aRegister() } },
  },
  breaks: {
    'no day': {
      given: { copies: aRegister({ holders: [aHolder({ handedOn: '' }), aHolder()] }) },
      at: ['copies'],
      says: ['公司财务'],
    },
    'nobody received it': {
      given: { copies: aRegister({ holders: [aHolder({ receiver: '无' })] }) },
      at: ['copies'],
    },
  },
});
