import { missedGivesReason } from '#policy/clauses/activity/missed-gives-reason.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(missedGivesReason, {
  abides: {
    'a reason under the result': { given: { state: 'missed', outcome: '客户出差' } },
    'a reason under the remark': { given: { state: 'missed', outcome: '', note: '大雪封路' } },
    'a visit that was made': { given: { state: 'done', outcome: '' } },
  },
  breaks: { 'not a word': { given: { state: 'missed', outcome: '-', note: '' }, at: ['outcome'] } },
});
