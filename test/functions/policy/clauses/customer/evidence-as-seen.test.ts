import { evidenceAsSeen } from '#policy/clauses/customer/evidence-as-seen.ts';
import { clauseTable, searched } from '#given/clause.ts';

clauseTable(evidenceAsSeen, {
  abides: {
    'the very evidence that was on the screen': {
      given: {},
      facts: { ...searched(), said: { reason: '', evidence: 'hash' } },
    },
  },
  breaks: {
    'other evidence': {
      given: {},
      facts: { ...searched(), said: { reason: '', evidence: 'older' } },
      at: ['decision'],
    },
    none: { given: {}, facts: searched(), at: ['decision'] },
  },
});
