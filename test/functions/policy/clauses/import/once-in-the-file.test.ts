import { onceInTheFile } from '#policy/clauses/import/once-in-the-file.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(onceInTheFile, {
  abides: {
    'two owners, which is another clause': { given: { owners: ['林志远', '陈晓雯'] } },
    'only alike': { given: { likeness: 'suspected' } },
  },
  breaks: {
    'one customer twice': { given: {}, at: ['name'], says: ['第 3、17 行'] },
    'twice, and nobody named': { given: { owners: [] }, at: ['name'] },
  },
});
