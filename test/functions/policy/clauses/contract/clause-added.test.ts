import { clauseAdded } from '#policy/clauses/contract/clause-added.ts';
import { clauseTable } from '#given/clause.ts';
import { said } from '#given/form.ts';

clauseTable(clauseAdded, {
  abides: {
    'nothing beyond the template': { given: {}, facts: said() },
    'a line of goods more': { given: {}, facts: said({ A8: '电动球阀', B8: '台', C8: 1, D8: 2860, E8: 2860 }) },
    'only spaces': { given: {}, facts: said({ A18: ' \u3000' }) },
    'a sheet that was not read': { given: {} },
  },
  breaks: {
    'a sentence underneath': {
      given: {},
      facts: said({ A18: '第三条 买方可在一年内退货。' }),
      at: ['added.0'],
      cells: ['A18'],
      says: ['第三条 买方可在一年内退货。'],
    },
    'a word in a corner': { given: {}, facts: said({ H2: '优惠价' }), at: ['added.0'], cells: ['H2'] },
    'terms in the place kept for them': {
      given: {},
      facts: said({ B15: '买方有权延期付款' }),
      at: ['B15'],
      cells: ['B15'],
      says: ['买方有权延期付款'],
    },
  },
});
