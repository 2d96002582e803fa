import { handedOnADayThatWas } from '#policy/clauses/invoice/handed-on-a-day-that-was.ts';
import { clauseTable } from '#given/clause.ts';
import { anIssue } from '#given/invoice.ts';

const handed = (handedOn: string) => ({
  issued: anIssue({ issuedOn: '2026-03-01' }),
  handed: { byId: 'staff-chen', at: '2026-03-02T04:00:00.000Z', receiver: '顾明', handedOn },
});

clauseTable(handedOnADayThatWas, {
  abides: {
    'on the day of issue': { given: handed('2026-03-01') },
    today: { given: handed('2026-03-02') },
  },
  breaks: {
    tomorrow: { given: handed('2026-03-03'), at: ['handed'] },
    'before it was issued': { given: handed('2026-02-28'), at: ['handed'], says: ['2026-02-28'] },
    'no day': { given: handed(''), at: ['handed'] },
    'not a day': { given: handed('3月2日'), at: ['handed'], says: ['3月2日'] },
  },
});
