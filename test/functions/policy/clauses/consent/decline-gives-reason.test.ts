import { declineGivesReason } from '#policy/clauses/consent/decline-gives-reason.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(declineGivesReason, {
  abides: { 'a sentence': { given: { answer: '正在签合同，先别联系' } } },
  breaks: {
    nothing: { given: {}, at: ['answer'] },
    'a stroke': { given: { answer: '—' }, at: ['answer'] },
  },
});
