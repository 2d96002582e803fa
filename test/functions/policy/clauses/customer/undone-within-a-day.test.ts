import { undoneWithinADay } from '#policy/clauses/customer/undone-within-a-day.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(undoneWithinADay, {
  abides: {
    'at once': { given: {}, facts: { hoursSinceTransfer: 0 } },
    'in the last hour of the day': { given: {}, facts: { hoursSinceTransfer: 23 } },
    'not known, as in the pane': { given: {} },
  },
  breaks: {
    'a day later': { given: {}, facts: { hoursSinceTransfer: 24 }, at: ['ownerId'], says: ['24 小时'] },
    'a month later': { given: {}, facts: { hoursSinceTransfer: 720 }, at: ['ownerId'] },
    'a longer time, by the department’s number': {
      given: {},
      facts: { hoursSinceTransfer: 48 },
      parameters: { undoTransferWithinHours: 48 },
      at: ['ownerId'],
    },
  },
});
