import { reachedByNow } from '#policy/clauses/contract/reached-by-now.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(reachedByNow, {
  abides: {
    none: { given: {} },
    'still open, due later': { given: { milestones: [{ kind: 'delivery', dueOn: '2026-04-01' }] } },
    'done today': { given: { milestones: [{ kind: 'delivery', dueOn: '2026-04-01', doneOn: '2026-03-02' }] } },
  },
  breaks: {
    'done tomorrow': {
      given: { milestones: [{ kind: 'acceptance', dueOn: '2026-04-01', doneOn: '2026-03-03' }] },
      at: ['milestones'],
      says: ['「验收」的完成日期 2026-03-03 还没有到'],
    },
  },
});
