import { conditionsSaid } from '#policy/clauses/contract/conditions-said.ts';
import { clauseTable } from '#given/clause.ts';
import { aReview, aSpecial } from '#given/contract.ts';

const answered = (...answers: Parameters<typeof aReview>) => ({ review: aReview(...answers) });
const discount = aSpecial('t1', { field: 'lines.0.0.4', cell: 'F9' });

clauseTable(conditionsSaid, {
  abides: {
    'no review': { given: {} },
    'accepted without a word': { given: answered({ token: 't1' }) },
    'a condition in a sentence': { given: answered({ token: 't1', verdict: 'conditional', note: '预付款到账后发货' }) },
    'a reason in a word': { given: answered({ token: 't1', verdict: 'refused', note: '价低' }) },
  },
  breaks: {
    'a condition of full-width spaces': {
      given: answered({ token: 't1', verdict: 'conditional', note: '\u3000' }),
      facts: { specials: [discount] },
      at: ['lines.0.0.4'],
      cells: ['F9'],
      says: ['有条件同意'],
    },
    'a refusal with the word none': {
      given: answered({ token: 't1', verdict: 'refused', note: '无' }),
      facts: { specials: [discount] },
      at: ['lines.0.0.4'],
      says: ['不同意'],
    },
    'of a trigger that nobody knows': {
      given: answered({ token: 't9', verdict: 'refused', note: '' }),
      at: ['review'],
      cells: [undefined],
    },
    'each of several': {
      given: answered({ token: 't1', verdict: 'refused' }, { token: 't2', verdict: 'conditional' }),
      at: ['review', 'review'],
    },
  },
});
