import { likeAnotherRow } from '#policy/clauses/import/like-another-row.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(likeAnotherRow, {
  abides: { 'the same, which is another clause': { given: {} } },
  breaks: { 'only alike': { given: { likeness: 'suspected' }, at: ['name'], says: ['第 3、17 行相似'] } },
});
