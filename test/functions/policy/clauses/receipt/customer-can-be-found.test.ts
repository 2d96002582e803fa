import { customerCanBeFound } from '#policy/clauses/receipt/customer-can-be-found.ts';
import { clauseTable } from '#given/clause.ts';
import { aCustomer } from '#given/customer.ts';

clauseTable(customerCanBeFound, {
  abides: {
    'on file': { given: { customer: '上海云帆精密机械有限公司' }, facts: { customer: aCustomer() } },
    'nothing written': { given: { customer: '/' }, facts: { customer: null } },
    'where the files are not known': { given: { customer: '云帆' } },
  },
  breaks: {
    'half a name': { given: { customer: '云帆' }, facts: { customer: null }, at: ['customer'], says: ['「云帆」'] },
  },
});
