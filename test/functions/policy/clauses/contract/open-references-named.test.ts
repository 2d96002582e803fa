import { openReferencesNamed } from '#policy/clauses/contract/open-references-named.ts';
import { clauseTable } from '#given/clause.ts';
import { aFormSaying, said } from '#given/form.ts';

const openItself = aFormSaying({ A14: '第二条 争议另行约定。' });

clauseTable(openReferencesNamed, {
  abides: {
    'everything settled': { given: {}, facts: said() },
    'a template that says so itself': { given: {}, facts: said({ A14: '第二条 争议另行约定。' }, openItself) },
    'a sheet that was not read': { given: {} },
  },
  breaks: {
    'in a place': { given: {}, facts: said({ B4: '待定' }), at: ['B4'], cells: ['B4'], says: ['待定'] },
    'in a clause that was changed': {
      given: {},
      facts: said({ A14: '第二条 争议由卖方所在地人民法院管辖，费用另行约定。' }),
      at: ['text.A14'],
      says: ['第二条'],
    },
    'in an added sentence': { given: {}, facts: said({ A18: '运费双方另议' }), at: ['added.0'], cells: ['A18'] },
  },
});
