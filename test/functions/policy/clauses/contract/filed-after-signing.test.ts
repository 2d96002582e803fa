import { filedAfterSigning } from '#policy/clauses/contract/filed-after-signing.ts';
import { clauseTable } from '#given/clause.ts';
import { aSigning } from '#given/contract.ts';

clauseTable(filedAfterSigning, {
  abides: {
    'never signed': { given: {} },
    'signed seven days ago': { given: { signing: aSigning({ signedOn: '2026-02-23' }) } },
    'signed on no day': { given: { signing: aSigning({ signedOn: '昨天' }) } },
  },
  breaks: {
    'signed eight days ago': {
      given: { signing: aSigning({ signedOn: '2026-02-22' }) },
      at: ['signing'],
      says: ['8 天'],
    },
  },
});
