import { takenBackIsThere } from '#policy/clauses/receipt/taken-back-is-there.ts';
import { receivedWith } from '#policy/money/account.ts';
import { anAccountOf, anApproved } from '#given/account.ts';
import { clauseTable } from '#given/clause.ts';
import { aReceipt } from '#given/receipt.ts';

const contract = anApproved([200]);
const parts = [{ contractId: contract.contractId, n: 1, fen: 200 }];
const confirmed = { byId: 'staff-qian', at: '2026-03-02T02:00:00.000Z' };
const was = aReceipt({ stage: 'confirmed', confirmed, fen: 300, parts });
const account = receivedWith(anAccountOf(contract), 300, parts);

clauseTable(takenBackIsThere, {
  abides: {
    'all of it is there, its contract wholly paid': { given: {}, facts: { was, account, contracts: [contract] } },
    'where the account is not known': { given: {}, facts: { was } },
  },
  breaks: {
    'its advance is gone': {
      given: {},
      facts: { was, account: { ...account, advanceFen: 99, receivedFen: 299 }, contracts: [contract] },
      at: ['parts'],
    },
    'its contract is on file no more': { given: {}, facts: { was, account, contracts: [] }, at: ['parts'] },
  },
});
