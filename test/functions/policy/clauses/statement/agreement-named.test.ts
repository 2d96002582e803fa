import { agreementNamed } from '#policy/clauses/statement/agreement-named.ts';
import { clauseTable } from '#given/clause.ts';
const agreement = { who: '顾明', on: '2026-03-02', byId: 'staff-chen', at: '2026-03-02T02:00:00.000Z' };

clauseTable(agreementNamed, {
  abides: {
    'a name and today': { given: {} },
    'not agreed yet': { given: { agreement: undefined } },
  },
  breaks: {
    'no name': { given: { agreement: { ...agreement, who: ' ' } }, at: ['agreement.who'] },
    tomorrow: { given: { agreement: { ...agreement, on: '2026-03-03' } }, at: ['agreement.on'] },
    'no day': { given: { agreement: { ...agreement, on: '' } }, at: ['agreement.on'] },
  },
});
