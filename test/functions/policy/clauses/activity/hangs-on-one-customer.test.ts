import { hangsOnOneCustomer } from '#policy/clauses/activity/hangs-on-one-customer.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(hangsOnOneCustomer, {
  abides: {
    'its own name': { given: {}, facts: { isOther: false } },
    'a name nobody has looked up': { given: {} },
  },
  breaks: {
    'another customer’s name': {
      given: { customer: '苏州恒岳轴承有限公司' },
      facts: { isOther: true },
      at: ['customer'],
      says: ['苏州恒岳'],
    },
  },
});
