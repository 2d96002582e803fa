import { writtenInTime } from '#policy/clauses/activity/written-in-time.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(writtenInTime, {
  abides: { 'written down in time': { given: {} } },
  breaks: { 'marked as late': { given: { isLate: true, doneOn: '2026-02-24' }, at: ['doneOn'], says: ['2026-02-24'] } },
});
