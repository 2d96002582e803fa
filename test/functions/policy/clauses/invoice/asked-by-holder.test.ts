import { askedByHolder } from '#policy/clauses/invoice/asked-by-holder.ts';
import { clauseTable } from '#given/clause.ts';
import { aContract } from '#given/contract.ts';

clauseTable(askedByHolder, {
  abides: {
    'a contract of a customer of one’s own': { given: {}, facts: { contract: aContract() } },
    'nobody looked': { given: {} },
  },
  breaks: {
    'no such contract, or a colleague’s customer': { given: {}, facts: { contract: null }, at: ['contractId'] },
  },
});
