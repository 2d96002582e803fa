import { releaseBounded } from '#policy/clauses/customer/release-bounded.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(releaseBounded, {
  abides: {
    'until today': { given: {}, facts: { reason: '年底集中付款', untilOn: '2026-03-02' } },
    'until the last day there may be': { given: {}, facts: { reason: '年底集中付款', untilOn: '2026-05-31' } },
  },
  breaks: {
    'no reason': { given: {}, facts: { reason: ' ', untilOn: '2026-03-20' }, at: ['reason'] },
    'until yesterday': { given: {}, facts: { reason: '年底付款', untilOn: '2026-03-01' }, at: ['untilOn'] },
    'a day too long': { given: {}, facts: { reason: '年底付款', untilOn: '2026-06-01' }, at: ['untilOn'] },
    'a day that is none': { given: {}, facts: { reason: '年底付款', untilOn: '明年' }, at: ['untilOn'] },
    'nothing at all': { given: {}, facts: {}, at: ['reason', 'untilOn'] },
  },
});
