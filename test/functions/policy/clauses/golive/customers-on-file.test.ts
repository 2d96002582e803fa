import { customersOnFile } from '#policy/clauses/golive/customers-on-file.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(customersOnFile, {
  abides: {
    'one is enough': { given: {}, facts: { customers: 1 } },
    'nobody has looked': { given: {} },
  },
  breaks: { none: { given: {}, facts: { customers: 0 }, at: ['customers'] } },
});
