import { creditOtherThanProposed } from '#policy/clauses/customer/credit-other-than-proposed.ts';
import { clauseTable } from '#given/clause.ts';

const proposed = {
  creditLimitFen: 10_000_000,
  creditDays: 30,
  reason: '',
  byId: 'staff-chen',
  at: '2026-03-01T01:00:00.000Z',
};
const credit = (creditLimitFen: number, creditDays: number, reason = '') => ({
  credit: { creditLimitFen, creditDays, reason, fenLastYear: 0, proposed },
});

clauseTable(creditOtherThanProposed, {
  abides: {
    'just what was proposed': { given: {}, facts: credit(10_000_000, 30) },
    'less, with a reason': { given: {}, facts: credit(8_000_000, 30, '先看一季度回款') },
    'nothing at all, with a reason': { given: {}, facts: credit(0, 0, '有诉讼') },
  },
  breaks: {
    'another sum': { given: {}, facts: credit(8_000_000, 30), at: ['reason'], says: ['¥100,000.00、30 天'] },
    'other days': { given: {}, facts: credit(10_000_000, 15), at: ['reason'] },
  },
});
