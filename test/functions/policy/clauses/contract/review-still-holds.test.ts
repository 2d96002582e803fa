import { reviewStillHolds } from '#policy/clauses/contract/review-still-holds.ts';
import { clauseTable } from '#given/clause.ts';
import { aReview } from '#given/contract.ts';

const until = (validUntilOn: string) => ({ review: { ...aReview({ token: 'price' }), validUntilOn } });

clauseTable(reviewStillHolds, {
  abides: {
    'a review that holds a month': { given: until('2026-04-01') },
    'a review that holds today only': { given: until('2026-03-02') },
    'no review yet': { given: {} },
  },
  breaks: {
    'a review that ended yesterday': { given: until('2026-03-01'), at: ['review'], says: ['2026-03-01'] },
  },
});
