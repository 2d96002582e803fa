import { notOnFile } from '#policy/clauses/customer/not-on-file.ts';
import { clauseTable, searched } from '#given/clause.ts';

clauseTable(notOnFile, {
  abides: {
    'nobody like it': { given: {}, facts: searched() },
    'not searched yet': { given: {} },
    'only a suspicion': { given: {}, facts: searched({ likeness: 'suspected' }) },
    'a report still undecided, which is another clause': { given: {}, facts: searched({ stage: 'reported' }) },
    'one of my own, which is another clause': { given: {}, facts: searched({ isOwn: true }) },
  },
  breaks: {
    'a filed customer': { given: {}, facts: searched({}), at: ['name'] },
    'a confirmed one': { given: {}, facts: searched({ stage: 'confirmed' }), at: ['name'] },
    'two filed ones, said once': { given: {}, facts: searched({}, {}), at: ['name'] },
  },
});
