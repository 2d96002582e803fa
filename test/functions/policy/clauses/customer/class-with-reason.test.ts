import { classWithReason } from '#policy/clauses/customer/class-with-reason.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(classWithReason, {
  abides: {
    'it says why': { given: {}, facts: { reason: '集团客户，按总部算' } },
    'not known here': { given: {} },
  },
  breaks: {
    nothing: { given: {}, facts: { reason: '' }, at: ['classes'] },
    'a stroke': { given: {}, facts: { reason: '/' }, at: ['classes'] },
  },
});
