import { noMoneyMatched } from '#policy/clauses/contract/no-money-matched.ts';
import { clauseTable } from '#given/clause.ts';
import { noReading } from '#given/contract.ts';

const approval = { byId: 'staff-wang', at: '2026-03-02T03:00:00.000Z', hash: 'before' };
const approved = noReading;

clauseTable(noMoneyMatched, {
  abides: {
    'nothing was paid of it': { given: {}, facts: { approved, paidFen: 0 } },
    'the same content once more: it stays approved': { given: { approval }, facts: { approved, paidFen: 100 } },
    'a draft': { given: {}, facts: { paidFen: 100 } },
    'not known, as in the pane': { given: {}, facts: { approved } },
  },
  breaks: {
    'one fen was matched': { given: {}, facts: { approved, paidFen: 1 }, at: [undefined], says: ['¥0.01'] },
  },
});
