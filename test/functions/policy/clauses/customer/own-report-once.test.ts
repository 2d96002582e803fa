import { ownReportOnce } from '#policy/clauses/customer/own-report-once.ts';
import { clauseTable, searched } from '#given/clause.ts';

clauseTable(ownReportOnce, {
  abides: {
    'nobody like it': { given: {}, facts: searched() },
    'a colleague’s': { given: {}, facts: searched({}) },
    'mine, but only like it': { given: {}, facts: searched({ isOwn: true, likeness: 'suspected' }) },
  },
  breaks: { 'reported by me before': { given: {}, facts: searched({ isOwn: true }), at: ['name'] } },
});
