import { creditDaysBounded } from '#policy/clauses/customer/credit-days-bounded.ts';
import { clauseTable } from '#given/clause.ts';

const credit = (creditDays: number) => ({
  credit: { creditLimitFen: 100, creditDays, reason: '', fenLastYear: 1_200 },
});

clauseTable(creditDaysBounded, {
  abides: {
    'just as many days as there may be': { given: {}, facts: credit(30) },
    'another department’s days': { given: {}, facts: credit(60), parameters: { creditDaysAtMost: 60 } },
  },
  breaks: {
    'a day more': { given: {}, facts: credit(31), at: ['creditDays'], says: ['账期 31 天，超过 30 天'] },
  },
});
