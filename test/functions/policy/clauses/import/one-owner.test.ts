import { oneOwner } from '#policy/clauses/import/one-owner.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(oneOwner, {
  abides: {
    'one owner, which is another clause': { given: {} },
    'nobody named': { given: { owners: [] } },
    'two owners of two that are only alike': { given: { likeness: 'suspected', owners: ['林志远', '陈晓雯'] } },
  },
  breaks: {
    'two owners of one customer, by its rows': {
      given: { rows: [3, 17, 40], owners: ['林志远', '陈晓雯'] },
      at: ['ownerId'],
      says: ['第 3、17、40 行是同一家客户，归属人却有林志远、陈晓雯'],
    },
  },
});
