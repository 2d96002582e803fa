import { ownCopyKept } from '#policy/clauses/contract/own-copy-kept.ts';
import { clauseTable } from '#given/clause.ts';
import { aRegister } from '#given/contract.ts';

clauseTable(ownCopyKept, {
  abides: { 'a cabinet is named': { given: { copies: aRegister({ keptAt: '3 号柜 2 层' }) } } },
  breaks: {
    'nothing registered': { given: {}, at: ['copies'] },
    'a place of spaces': { given: { copies: aRegister({ keptAt: '\u3000 ' }) }, at: ['copies'] },
    'the word none': { given: { copies: aRegister({ keptAt: '无' }) }, at: ['copies'] },
  },
});
