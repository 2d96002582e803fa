import { endingGivesReason } from '#policy/clauses/invoice/ending-gives-reason.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(endingGivesReason, {
  abides: {
    'a reason': { given: {}, facts: { reason: '税号填错' } },
    'nothing is asked': { given: {} },
  },
  breaks: {
    'no reason': { given: {}, facts: { reason: '' }, at: ['reason'] },
    'spaces of any width': { given: {}, facts: { reason: ' 　' }, at: ['reason'] },
    'a stroke': { given: {}, facts: { reason: '/' }, at: ['reason'] },
  },
});
