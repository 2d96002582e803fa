import { redNumberAndDay } from '#policy/clauses/invoice/red-number-and-day.ts';
import { clauseTable } from '#given/clause.ts';
import { anIssue } from '#given/invoice.ts';

const red = (changes: object = {}) => ({
  issued: anIssue({ issuedOn: '2026-03-01' }),
  red: { ...anIssue({ number: '26312000000012345699' }), reason: '货退回', ...changes },
});

clauseTable(redNumberAndDay, {
  abides: {
    'with its own number, today': { given: red() },
    'on the day of the first one': { given: red({ issuedOn: '2026-03-01' }) },
  },
  breaks: {
    'no number': { given: red({ number: ' ' }), at: ['red'], says: ['没有写红字发票号码'] },
    'the number of the first one': { given: red({ number: ` ${anIssue().number}` }), at: ['red'], says: ['号码一样'] },
    'no day': { given: red({ issuedOn: '昨天' }), at: ['red'], says: ['「昨天」看不出'] },
    tomorrow: { given: red({ issuedOn: '2026-03-03' }), at: ['red'], says: ['还没有到'] },
    'before the first one': {
      given: red({ issuedOn: '2026-02-28' }),
      at: ['red'],
      says: ['早于原发票日期 2026-03-01'],
    },
  },
});
