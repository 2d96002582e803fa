import { notBeforeContract } from '#policy/clauses/receipt/not-before-contract.ts';
import { anAccountOf, anApproved } from '#given/account.ts';
import { clauseTable } from '#given/clause.ts';

const dated = anApproved([100], { contractOn: '2026-03-02' });
const undated = { ...anApproved([100]), contractOn: undefined as unknown as string };
const account = anAccountOf(dated, undated);
const parts = [dated, undated].map(({ contractId }) => ({ contractId, n: 1, fen: 1 }));

clauseTable(notBeforeContract, {
  abides: {
    'on its very day': { given: { parts }, facts: { account } },
    'matched to nothing': { given: { receivedOn: '2020-01-01', parts: [] }, facts: { account } },
    'where the account is not known': { given: { receivedOn: '2020-01-01', parts } },
  },
  breaks: {
    'the day before': {
      given: { receivedOn: '2026-03-01', parts },
      facts: { account },
      at: ['parts.0'],
      says: ['2026-03-02'],
    },
  },
});
