import { reviewCoversTriggers } from '#policy/clauses/contract/review-covers-triggers.ts';
import { clauseTable } from '#given/clause.ts';
import { aReview, aSpecial } from '#given/contract.ts';

const known = { specials: [aSpecial('t1', { field: 'lines.0.0.4', cell: 'F9' })] };
const until = (validUntilOn: string, ...answers: Parameters<typeof aReview>) => ({
  review: { ...aReview(...answers), validUntilOn },
});

clauseTable(reviewCoversTriggers, {
  abides: {
    'nothing is special': { given: {}, facts: { specials: [] } },
    accepted: { given: { review: aReview({ token: 't1' }) }, facts: known },
    'accepted on a condition': {
      given: { review: aReview({ token: 't1', verdict: 'conditional', note: '款到发货' }) },
      facts: known,
    },
    'on the last day of the review': { given: until('2026-03-02', { token: 't1' }), facts: known },
  },
  breaks: {
    'not measured': { given: { review: aReview({ token: 't1' }) }, at: ['review'], says: ['没有量出特殊之处'] },
    'no review': { given: {}, facts: known, at: ['lines.0.0.4'], cells: ['F9'], says: ['没有评审记录'] },
    'a review of another size': {
      given: { review: aReview({ token: 't0' }) },
      facts: known,
      at: ['lines.0.0.4'],
      says: ['没有评审记录'],
    },
    refused: {
      given: { review: aReview({ token: 't1', verdict: 'refused', note: '太低' }) },
      facts: known,
      at: ['lines.0.0.4'],
      says: ['上级不同意'],
    },
    'the review has ended': {
      given: until('2026-03-01', { token: 't1' }),
      facts: known,
      at: ['lines.0.0.4'],
      says: ['2026-03-01 已到期'],
    },
  },
});
