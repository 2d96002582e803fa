import { explanationSaysBoth } from '#policy/clauses/customer/explanation-says-both.ts';
import { clauseTable } from '#given/clause.ts';
import { owed } from '#given/owing.ts';

const explaining = { cause: '对方换财务', measure: '每周上门', promisedOn: '2026-03-20', owed: owed('2026-02-01') };

clauseTable(explanationSaysBoth, {
  abides: {
    'cause, measure and a day': { given: {}, facts: { explaining } },
    'no day was promised': { given: {}, facts: { explaining: { ...explaining, promisedOn: '' } } },
    'nothing typed yet, as in the pane': { given: {} },
  },
  breaks: {
    'no cause': { given: {}, facts: { explaining: { ...explaining, cause: ' 　' } }, at: ['cause'], says: ['缺原因'] },
    'no measure': {
      given: {},
      facts: { explaining: { ...explaining, measure: '' } },
      at: ['measure'],
      says: ['缺措施'],
    },
    'a day that is none': {
      given: {},
      facts: { explaining: { ...explaining, promisedOn: '2026-02-30' } },
      at: ['promisedOn'],
    },
  },
});
