import { reopenedInMeasure } from '#policy/clauses/golive/reopened-in-measure.ts';
import { clauseTable } from '#given/clause.ts';

const reopened = (untilOn: string, reason = '漏了一份名单') => ({
  reopened: { untilOn, reason, byId: 'staff-sun', at: '2026-03-02T02:00:00.000Z' },
});

clauseTable(reopenedInMeasure, {
  abides: {
    'until tonight': { given: reopened('2026-03-02') },
    'until the last day there may be': { given: reopened('2026-04-01') },
    'not reopened': { given: {} },
  },
  breaks: {
    'no reason': { given: reopened('2026-03-10', ' '), at: ['reason'] },
    'until yesterday': { given: reopened('2026-03-01'), at: ['untilOn'] },
    'a day too long': { given: reopened('2026-04-02'), at: ['untilOn'], says: ['2026-03-02 到 2026-04-01'] },
    'a day that is none': { given: reopened('年底'), at: ['untilOn'] },
  },
});
