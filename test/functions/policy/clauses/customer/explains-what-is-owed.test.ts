import { explainsWhatIsOwed } from '#policy/clauses/customer/explains-what-is-owed.ts';
import { clauseTable } from '#given/clause.ts';
import { owed } from '#given/owing.ts';

const explaining = { cause: '对方换财务', measure: '每周上门', promisedOn: '' };

clauseTable(explainsWhatIsOwed, {
  abides: {
    'a fen is left': {
      given: {},
      facts: { explaining: { ...explaining, owed: owed('2026-02-01', { paidFen: 20_999_999 }) } },
    },
    'not due yet': { given: {}, facts: { explaining: { ...explaining, owed: owed(undefined) } } },
    'as in the pane, which does not know': { given: {} },
  },
  breaks: {
    'wholly paid': {
      given: {},
      facts: { explaining: { ...explaining, owed: owed('2026-02-01', { paidFen: 21_000_000 }) } },
      at: [undefined],
    },
    'no such instalment': { given: {}, facts: { explaining: { ...explaining, owed: null } }, at: [undefined] },
  },
});
