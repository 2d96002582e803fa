import { decisionNamesTheOther } from '#policy/clauses/customer/decision-names-the-other.ts';
import { clauseTable, searched } from '#given/clause.ts';
import type { Decision } from '#policy/terms/customer.ts';

const other = '01JQZ8K5T0000000000000000B';
const decided = (kind: Decision['kind'], ofId?: string) => ({
  decision: { kind, byId: 'staff-manager', at: '2026-03-03T01:00:00.000Z', ...(ofId === undefined ? {} : { ofId }) },
});

clauseTable(decisionNamesTheOther, {
  abides: {
    'not on file': { given: decided('absent'), facts: searched() },
    'related to one of the candidates': { given: decided('related', other), facts: searched({ customerId: other }) },
  },
  breaks: {
    'the same as nobody': { given: decided('same'), facts: searched({ customerId: other }), at: ['decision'] },
    'related to somebody who was not found': {
      given: decided('related', '01JQZ8K5T0000000000000000C'),
      facts: searched({ customerId: other }),
      at: ['decision'],
    },
  },
});
