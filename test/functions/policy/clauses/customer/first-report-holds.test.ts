import { firstReportHolds } from '#policy/clauses/customer/first-report-holds.ts';
import { clauseTable, searched } from '#given/clause.ts';

clauseTable(firstReportHolds, {
  abides: {
    'nobody like it': { given: {}, facts: searched() },
    'already filed, which is another clause': { given: {}, facts: searched({ stage: 'filed' }) },
    'my own report': { given: {}, facts: searched({ stage: 'reported', isOwn: true }) },
  },
  breaks: { 'a colleague was first': { given: {}, facts: searched({ stage: 'reported' }), at: ['name'] } },
});
