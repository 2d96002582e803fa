import { likeOneImported } from '#policy/clauses/customer/like-one-imported.ts';
import { clauseTable, searched } from '#given/clause.ts';

const alike = { name: '上海云帆机械', holder: '林志远' };

clauseTable(likeOneImported, {
  abides: {
    'nobody like it': { given: {}, facts: searched() },
    'not searched': { given: {} },
    'the same, which is another clause': { given: {}, facts: searched({ likeness: 'suspected' }, {}) },
  },
  breaks: {
    'a suspicion, by name and holder': {
      given: {},
      facts: { ...searched({ likeness: 'suspected' }), alike },
      at: ['name'],
      says: ['与档案中的上海云帆机械相似，归林志远'],
    },
    'two, said once': {
      given: {},
      facts: { ...searched({ likeness: 'suspected' }, { likeness: 'suspected' }), alike },
      at: ['name'],
    },
  },
});
