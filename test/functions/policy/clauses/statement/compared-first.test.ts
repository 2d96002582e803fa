import { comparedFirst } from '#policy/clauses/statement/compared-first.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(comparedFirst, {
  abides: {
    compared: { given: {} },
    'compared with an empty statement': { given: { theirs: [] } },
  },
  breaks: {
    'not compared': { given: { theirs: undefined }, at: ['theirs'] },
  },
});
