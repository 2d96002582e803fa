import { differencesExplained } from '#policy/clauses/statement/differences-explained.ts';
import { clauseTable } from '#given/clause.ts';
import { aDifference } from '#given/statement.ts';

clauseTable(differencesExplained, {
  abides: {
    'no difference': { given: {} },
    'each with its cause': { given: { differences: [aDifference({ cause: '在途' })] } },
  },
  breaks: {
    'story of DM-8d: two are not explained': {
      given: { differences: [aDifference(), aDifference({ n: 2, cause: '在途' }), aDifference({ n: 3, cause: '　' })] },
      at: ['differences'],
      says: ['还有 2 笔差异没有写明原因'],
    },
  },
});
