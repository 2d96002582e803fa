import { otherNumberWithReason } from '#policy/clauses/contract/other-number-with-reason.ts';
import { clauseTable } from '#given/clause.ts';
import { aRegister } from '#given/contract.ts';

clauseTable(otherNumberWithReason, {
  abides: {
    'nothing registered': { given: {} },
    'the usual two': { given: { copies: aRegister() } },
    'four with a reason': { given: { copies: aRegister({ originals: 4, reason: '客户总部与分公司各要两份' }) } },
    'three, where three are usual': {
      given: { copies: aRegister({ originals: 3 }) },
      parameters: { originals: 3 },
    },
  },
  breaks: {
    'one without a reason': { given: { copies: aRegister({ originals: 1 }) }, at: ['copies'], says: ['原件 1 份'] },
    'four with a stroke for a reason': {
      given: { copies: aRegister({ originals: 4, reason: '—' }) },
      at: ['copies'],
    },
  },
});
