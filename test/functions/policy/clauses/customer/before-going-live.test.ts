import { beforeGoingLive } from '#policy/clauses/customer/before-going-live.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(beforeGoingLive, {
  abides: {
    'the department is being set up': { given: {}, facts: { isLive: false } },
    'the pane, which may not know': { given: {} },
  },
  breaks: { 'the department is live': { given: {}, facts: { isLive: true }, at: [undefined], says: ['已经上线'] } },
});
