import { cardWorthFiling } from '#policy/clauses/customer/card-worth-filing.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(cardWorthFiling, {
  abides: { 'nothing lacking': { given: {} } },
  breaks: {
    'no credit code': { given: { creditCode: '' }, at: ['creditCode'] },
    'neither credit code nor day': { given: { creditCode: '/', obtainedOn: '' }, at: ['creditCode', 'obtainedOn'] },
  },
});
