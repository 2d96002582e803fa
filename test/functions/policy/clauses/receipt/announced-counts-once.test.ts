import { announcedCountsOnce } from '#policy/clauses/receipt/announced-counts-once.ts';
import { clauseTable } from '#given/clause.ts';
import { aReceipt } from '#given/receipt.ts';

clauseTable(announcedCountsOnce, {
  abides: { 'none like it': { given: {} } },
  breaks: {
    'one that was announced': {
      given: {},
      facts: { alike: aReceipt({ stage: 'announced' }) },
      at: ['amount'],
      says: ['「已预告」'],
    },
  },
});
