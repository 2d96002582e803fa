import { differenceKnown } from '#policy/clauses/statement/difference-known.ts';
import { clauseTable } from '#given/clause.ts';
import { aDifference } from '#given/statement.ts';

const given = { differences: [aDifference()] };

clauseTable(differenceKnown, {
  abides: {
    'a cause for a difference': { given, facts: { explaining: { n: 1, cause: '在途' } } },
    'nothing typed yet, as in the pane': { given },
  },
  breaks: {
    'no such difference': { given, facts: { explaining: { n: 2, cause: '在途' } }, at: ['differences'] },
    'an empty cause': { given, facts: { explaining: { n: 1, cause: ' 　' } }, at: ['differences'] },
  },
});
