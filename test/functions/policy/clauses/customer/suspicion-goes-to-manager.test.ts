import { suspicionGoesToManager } from '#policy/clauses/customer/suspicion-goes-to-manager.ts';
import { clauseTable, searched } from '#given/clause.ts';

clauseTable(suspicionGoesToManager, {
  abides: {
    'nobody like it': { given: {}, facts: searched() },
    'the same, which refuses': { given: {}, facts: searched({}, { likeness: 'suspected' }) },
    'not searched yet': { given: {} },
  },
  breaks: { 'somebody like it': { given: {}, facts: searched({ likeness: 'suspected' }), at: ['name'] } },
});
