import { holdersNamed } from '#policy/clauses/contract/holders-named.ts';
import { clauseTable } from '#given/clause.ts';
import { aHolder, aRegister } from '#given/contract.ts';

clauseTable(holdersNamed, {
  abides: {
    'nothing registered': { given: {} },
    'both named, and handed over': { given: { copies: aRegister() } },
    'not handed over yet': { given: { copies: aRegister({ holders: [aHolder({ handedOn: '' })] }) } },
  },
  breaks: {
    'a stroke for a holder': {
      given: { copies: aRegister({ holders: [aHolder(), aHolder({ holder: '/' })] }) },
      at: ['copies'],
      says: ['第 2 行去向'],
    },
    'a day there is not': {
      given: { copies: aRegister({ holders: [aHolder({ handedOn: '2026-02-30' })] }) },
      at: ['copies'],
      says: ['2026-02-30'],
    },
    tomorrow: { given: { copies: aRegister({ holders: [aHolder({ handedOn: '2026-03-03' })] }) }, at: ['copies'] },
    'neither holder nor day': {
      given: { copies: aRegister({ holders: [aHolder({ holder: ' ', handedOn: '昨天' })] }) },
      at: ['copies', 'copies'],
    },
  },
});
