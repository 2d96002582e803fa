import { sentByNow } from '#policy/clauses/statement/sent-by-now.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(sentByNow, {
  abides: {
    today: { given: { sentOn: '2026-03-02' } },
  },
  breaks: {
    tomorrow: { given: { sentOn: '2026-03-03' }, at: ['sentOn'] },
    'no day': { given: { sentOn: '前天' }, at: ['sentOn'] },
    nothing: { given: { sentOn: '' }, at: ['sentOn'] },
  },
});
