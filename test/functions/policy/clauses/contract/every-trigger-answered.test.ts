import { everyTriggerAnswered } from '#policy/clauses/contract/every-trigger-answered.ts';
import { clauseTable } from '#given/clause.ts';
import { aReview, aSpecial } from '#given/contract.ts';

const [discount, term] = [aSpecial('t1', { field: 'lines.0.0.4', cell: 'F9' }), aSpecial('t2')];
const known = { specials: [discount, term] };

clauseTable(everyTriggerAnswered, {
  abides: {
    'each answered once': { given: { review: aReview({ token: 't2' }, { token: 't1' }) }, facts: known },
    'nothing special, nothing to answer': { given: { review: aReview() }, facts: { specials: [] } },
  },
  breaks: {
    'what is special was not measured': {
      given: { review: aReview({ token: 't1' }) },
      at: ['review'],
      says: ['没有量出特殊之处'],
    },
    'one left out': {
      given: { review: aReview({ token: 't2' }) },
      facts: known,
      at: ['lines.0.0.4'],
      cells: ['F9'],
      says: ['还没有答复'],
    },
    'no review': { given: {}, facts: known, at: ['lines.0.0.4', 'review'] },
    'an answer to nothing': {
      given: { review: aReview({ token: 't1' }, { token: 't2' }, { token: 't3' }) },
      facts: known,
      at: ['review'],
      says: ['不对应任何特殊之处'],
    },
    'one answered twice': {
      given: { review: aReview({ token: 't1' }, { token: 't2' }, { token: 't1', verdict: 'refused' }) },
      facts: known,
      at: ['review'],
    },
  },
});
