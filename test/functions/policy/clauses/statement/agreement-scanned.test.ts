import { agreementScanned } from '#policy/clauses/statement/agreement-scanned.ts';
import { clauseTable } from '#given/clause.ts';
const agreement = { who: '顾明', on: '2026-03-02', byId: 'staff-chen', at: '2026-03-02T02:00:00.000Z' };

clauseTable(agreementScanned, {
  abides: {
    'a scan that is there': { given: {}, facts: { scan: { isThere: true, isGenuine: true } } },
    'whether it is there is not known, as in the pane': { given: {} },
    'not agreed yet': { given: { agreement: undefined } },
  },
  breaks: {
    'no scan': { given: { agreement }, at: ['agreement.scan'] },
    'a scan that is not there': {
      given: {},
      facts: { scan: { isThere: false, isGenuine: false } },
      at: ['agreement.scan'],
    },
    'a file of another kind': {
      given: {},
      facts: { scan: { isThere: true, isGenuine: false } },
      at: ['agreement.scan'],
    },
  },
});
