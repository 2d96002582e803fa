import { reasonGiven } from '#policy/clauses/customer/reason-given.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(reasonGiven, {
  abides: {
    'a sentence': { given: {}, facts: { reason: '陈晓雯休假三个月' } },
    'nothing typed yet, as in the pane': { given: {} },
  },
  breaks: {
    'an empty text': { given: {}, facts: { reason: '' }, at: ['reason'] },
    'spaces, full-width ones too': { given: {}, facts: { reason: ' 　' }, at: ['reason'] },
  },
});
