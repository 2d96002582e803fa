import { promiseWords } from '#policy/clauses/contract/promise-words.ts';
import { clauseTable } from '#given/clause.ts';
import { aFormSaying, said } from '#given/form.ts';

const promising = aFormSaying({ A14: '第二条 卖方保证货物是新的，争议由卖方所在地人民法院管辖。' });

clauseTable(promiseWords, {
  abides: {
    'nothing promised': { given: {}, facts: said() },
    'a deposit is no promise': { given: {}, facts: said({ B15: '履约保证金5000元' }) },
    'a name that holds such a word': { given: {}, facts: said({ B2: '上海永久机械有限公司' }) },
    'a word that the clause had before it was changed': {
      given: {},
      facts: said({ A14: '第二条 卖方保证货物是新的，争议由买方所在地人民法院管辖。' }, promising),
    },
    'a sheet that was not read': { given: {} },
  },
  breaks: {
    'in a place': { given: {}, facts: said({ B15: '终身免费维护' }), at: ['B15', 'B15'], says: ['终身', '免费'] },
    'spread out by spaces': { given: {}, facts: said({ B15: '无 条 件退货' }), at: ['B15'], cells: ['B15'] },
    'in a clause that was changed': {
      given: {},
      facts: said({ A14: '第二条 争议由卖方所在地人民法院管辖，卖方保证无条件退货。' }),
      at: ['text.A14', 'text.A14'],
      says: ['第二条', '无条件'],
    },
    'in an added sentence': { given: {}, facts: said({ A18: '假一赔十' }), at: ['added.0'], cells: ['A18'] },
  },
});
