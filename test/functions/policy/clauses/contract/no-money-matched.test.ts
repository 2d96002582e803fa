import { noMoneyMatched } from '#policy/clauses/contract/no-money-matched.ts';
import { clauseTable } from '#given/clause.ts';
import { aContract, noReading } from '#given/contract.ts';
import { owed, owing } from '#given/owing.ts';

const { contractId } = aContract();
const approval = { byId: 'staff-wang', at: '2026-03-02T03:00:00.000Z', hash: 'before' };
const approved = noReading;

const accountWith = (paidFen: number) => {
  const account = owing([owed('2026-04-01', { paidFen })]);
  return { ...account, contracts: account.contracts.map((contract) => ({ ...contract, contractId })) };
};

clauseTable(noMoneyMatched, {
  abides: {
    'nothing was paid of it': { given: {}, facts: { approved, account: accountWith(0) } },
    'the same content once more: it stays approved': {
      given: { approval },
      facts: { approved, account: accountWith(100) },
    },
    'a draft': { given: {}, facts: { account: accountWith(100) } },
    'money of another contract': {
      given: {},
      facts: { approved, account: owing([owed('2026-04-01', { paidFen: 100 })]) },
    },
    'a customer who owes nothing yet': { given: {}, facts: { approved } },
  },
  breaks: {
    'one fen was matched': {
      given: {},
      facts: { approved, account: accountWith(1) },
      at: [undefined],
      says: ['¥0.01'],
    },
  },
});
