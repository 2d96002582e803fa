import { decisionGivesReason } from '#policy/clauses/customer/decision-gives-reason.ts';
import { clauseTable, searched } from '#given/clause.ts';

const absent = { decision: { kind: 'absent', byId: 'staff-manager', at: '2026-03-03T01:00:00.000Z' } } as const;

clauseTable(decisionGivesReason, {
  abides: {
    'nobody like it, no reason needed': { given: absent, facts: { ...searched(), said: { reason: '', evidence: '' } } },
    'somebody like it, and a reason': {
      given: absent,
      facts: { ...searched({ likeness: 'suspected' }), said: { reason: '地址与负责人都不同', evidence: '' } },
    },
  },
  breaks: {
    'somebody like it, and silence': {
      given: absent,
      facts: { ...searched({ likeness: 'suspected' }), said: { reason: ' ', evidence: '' } },
      at: ['decision'],
    },
    'the same customer, and silence': {
      given: { decision: { ...absent.decision, kind: 'same' } },
      facts: { ...searched(), said: { reason: '', evidence: '' } },
      at: ['decision'],
    },
    'nothing said at all': {
      given: { decision: { ...absent.decision, kind: 'related' } },
      facts: searched(),
      at: ['decision'],
    },
  },
});
