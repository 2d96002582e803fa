import { receiverNamed } from '#policy/clauses/invoice/receiver-named.ts';
import { clauseTable } from '#given/clause.ts';

const handed = (receiver: string) => ({
  handed: { byId: 'staff-chen', at: '2026-03-02T04:00:00.000Z', receiver, handedOn: '2026-03-02' },
});

clauseTable(receiverNamed, {
  abides: { named: { given: handed('顾明') } },
  breaks: {
    'left empty': { given: handed(' '), at: ['handed'] },
    'a stroke': { given: handed('/'), at: ['handed'] },
  },
});
