import { copiesAddUp } from '#policy/clauses/contract/copies-add-up.ts';
import { clauseTable } from '#given/clause.ts';
import { aHolder, aRegister } from '#given/contract.ts';

clauseTable(copiesAddUp, {
  abides: {
    'two originals, one each': { given: { copies: aRegister() } },
    'four, two of them with one holder': {
      given: { copies: aRegister({ originals: 4, holders: [aHolder({ count: 2 }), aHolder(), aHolder()] }) },
    },
  },
  breaks: {
    'nothing registered': { given: {}, at: ['copies'], says: ['原件 0 份'] },
    'no original at all': { given: { copies: aRegister({ originals: 0, holders: [] }) }, at: ['copies'] },
    'one of two not accounted for': {
      given: { copies: aRegister({ holders: [aHolder()] }) },
      at: ['copies'],
      says: ['原件 2 份，登记了 1 份去向'],
    },
    'more holders than originals': {
      given: { copies: aRegister({ holders: [aHolder({ count: 3 })] }) },
      at: ['copies'],
    },
  },
});
