import { handedInTime } from '#policy/clauses/receipt/handed-in-time.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(handedInTime, {
  abides: {
    'not taken by hand': { given: {} },
    'the same day, long ago': { given: { takenOn: '2026-01-05', handedOn: '2026-01-05' } },
    'the next day': { given: { takenOn: '2026-02-28', handedOn: '2026-03-01' } },
    'yesterday, not handed in yet': { given: { takenOn: '2026-03-01' } },
    'as the department sets it': {
      given: { takenOn: '2026-02-20', handedOn: '2026-02-25' },
      parameters: { handInWithinDays: 5 },
    },
    'a day that says none is another clause’s': { given: { takenOn: '2026-01-01', handedOn: '月底' } },
  },
  breaks: {
    'two days later': {
      given: { takenOn: '2026-02-27', handedOn: '2026-03-01' },
      at: ['handedOn'],
      says: ['2 天后才交'],
    },
    'still in the pocket': { given: { takenOn: '2026-02-28' }, at: ['handedOn'], says: ['2 天了还没有交'] },
    'handed in before it was taken': {
      given: { takenOn: '2026-03-02', handedOn: '2026-03-01' },
      at: ['handedOn'],
      says: ['早于'],
    },
  },
});
