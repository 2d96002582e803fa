import { creditOffFormula } from '#policy/clauses/customer/credit-off-formula.ts';
import { clauseTable } from '#given/clause.ts';

/** ¥1,200,000 signed last year: ¥100,000 a month, the band from ¥50,000 to ¥150,000. */
const fenLastYear = 120_000_000;
const credit = (creditLimitFen: number, reason = '') => ({
  credit: { creditLimitFen, creditDays: 30, reason, fenLastYear },
});

clauseTable(creditOffFormula, {
  abides: {
    'the monthly average': { given: {}, facts: credit(10_000_000) },
    'the lower end of the band': { given: {}, facts: credit(5_000_000) },
    'the upper end of the band': { given: {}, facts: credit(15_000_000) },
    'beyond it, with a reason': { given: {}, facts: credit(15_000_001, '新厂房今年投产') },
    'a wider band of the department': {
      given: {},
      facts: credit(18_000_000),
      parameters: { creditBandPercent: 80 },
    },
    'no trade last year and no credit': {
      given: {},
      facts: { credit: { creditLimitFen: 0, creditDays: 0, reason: '', fenLastYear: 0 } },
    },
  },
  breaks: {
    'a fen above': {
      given: {},
      facts: credit(15_000_001),
      at: ['reason'],
      says: ['额度 ¥150,000.01 不在 ¥50,000.00 到 ¥150,000.00 之间（去年月均 ¥100,000.00）'],
    },
    'a fen below': { given: {}, facts: credit(4_999_999), at: ['reason'] },
    'a reason of spaces': { given: {}, facts: credit(20_000_000, '　 '), at: ['reason'] },
    'credit without any trade last year': {
      given: {},
      facts: { credit: { creditLimitFen: 1, creditDays: 30, reason: '', fenLastYear: 0 } },
      at: ['reason'],
    },
  },
});
