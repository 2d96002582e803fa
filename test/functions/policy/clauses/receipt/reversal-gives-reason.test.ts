import { reversalGivesReason } from '#policy/clauses/receipt/reversal-gives-reason.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(reversalGivesReason, {
  abides: { 'said why': { given: {}, facts: { reason: '退票' } }, 'not asked': { given: {} } },
  breaks: {
    'a full-width space': { given: {}, facts: { reason: '　' }, at: ['reason'] },
    'a stroke': { given: {}, facts: { reason: '-' }, at: ['reason'] },
  },
});
