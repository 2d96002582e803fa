import { signedInTime } from '#policy/clauses/contract/signed-in-time.ts';
import { clauseTable } from '#given/clause.ts';

const approvedAt = (at: string) => ({ given: { approval: { byId: 'staff-wang', at, hash: 'hash-of-the-content' } } });

clauseTable(signedInTime, {
  abides: {
    'not approved yet': { given: {} },
    'approved seven days ago': approvedAt('2026-02-23T02:00:00.000Z'),
    'approved eight days ago in London, seven in Shanghai': approvedAt('2026-02-22T16:00:00.000Z'),
  },
  breaks: {
    'approved eight days ago': {
      ...approvedAt('2026-02-22T15:59:00.000Z'),
      at: ['approval'],
      says: ['8 天'],
    },
    'after three days, where the department waits for three': {
      ...approvedAt('2026-02-26T02:00:00.000Z'),
      parameters: { signWithinDays: 3 },
      at: ['approval'],
    },
  },
});
