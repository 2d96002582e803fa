import { reviewOnFile } from '#policy/clauses/contract/review-on-file.ts';
import { clauseTable } from '#given/clause.ts';
import { aReview } from '#given/contract.ts';

const triggers = [{ by: 'contract/discount-below-list', token: 't1' }];
const approval = { byId: 'staff-wang', at: '2026-02-20T02:00:00.000Z', hash: 'h1' };
const until = (validUntilOn: string) => ({ ...aReview({ token: 't1' }), validUntilOn });

clauseTable(reviewOnFile, {
  abides: {
    'a standard contract': { given: { approval } },
    reviewed: { given: { approval, triggers, review: aReview({ token: 't1' }) } },
    'a review that held on the day of the approval': { given: { approval, triggers, review: until('2026-02-20') } },
  },
  breaks: {
    'no review': { given: { approval, triggers }, at: ['review'], says: ['1 项'] },
    'a review of something else': { given: { approval, triggers, review: aReview({ token: 't2' }) }, at: ['review'] },
    'a review that had ended before the approval': {
      given: { approval, triggers, review: until('2026-02-19') },
      at: ['review'],
    },
  },
});
