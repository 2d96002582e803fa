import { creditOverLine } from '#policy/clauses/contract/credit-over-line.ts';
import { readForm } from '#policy/form/reading.ts';
import type { ContractFacts } from '#policy/facts/contract.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import { dayAfter } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import { aCustomer } from '#given/customer.ts';
import { clauseTable } from '#given/clause.ts';
import type { Answers } from '#given/filled.ts';
import { owed, owing } from '#given/owing.ts';
import { aSale } from '#given/sale.ts';

const today = '2026-03-02';
const overdueBy = (days: number, fen = 21_000_000) => owing([owed(dayAfter(today, -days), { dueFen: fen })]);

const sale = (answers: Answers = {}): Pick<ContractFacts, 'form' | 'reading'> => ({
  form: saleForm,
  reading: readForm(saleForm, aSale(answers)),
});
const struck = (...rows: number[]): Answers =>
  Object.fromEntries(rows.flatMap((row) => ['E', 'F', 'G'].map((column) => [`${column}${row}`, '/'])));
const prepaid = sale({ ...struck(25, 26, 27), E24: { text: '100%', number: 1 }, F24: '0', G24: '16,420.00' });

const release = { untilOn: today, reason: '年底集中付款', byId: 'staff-song', at: '2026-03-01T01:00:00.000Z' };

clauseTable(creditOverLine, {
  abides: {
    'nothing is owed': { given: {}, facts: sale() },
    'just on the line': { given: {}, facts: { ...sale(), account: overdueBy(30) } },
    'what is too small to count': { given: {}, facts: { ...sale(), account: overdueBy(46, 10_000) } },
    'everything is paid before delivery': { given: {}, facts: { ...prepaid, account: overdueBy(46) } },
    'a release on its last day': {
      given: {},
      facts: { ...sale(), account: overdueBy(46), customer: aCustomer({ release }) },
    },
    'a release up to just this sum': {
      given: {},
      facts: {
        ...sale(),
        account: overdueBy(46),
        customer: aCustomer({ release: { ...release, upToFen: 21_000_000 } }),
      },
    },
    'another department’s line': {
      given: {},
      facts: { ...sale(), account: overdueBy(46) },
      parameters: { creditOverdueDays: 60 },
    },
    'a sheet that was not read': { given: {}, facts: { account: overdueBy(46) } },
  },
  breaks: {
    'a day over the line': { given: {}, facts: { ...sale(), account: overdueBy(31) }, at: [undefined] },
    'story 14: 46 days, ¥210,000': {
      given: {},
      facts: { ...sale(), account: overdueBy(46) },
      at: [undefined],
      says: ['逾期 46 天、¥210,000.00'],
    },
    'a release that is over': {
      given: {},
      facts: {
        ...sale(),
        account: overdueBy(46),
        customer: aCustomer({ release: { ...release, untilOn: '2026-03-01' } }),
      },
      at: [undefined],
    },
    'more overdue than was released': {
      given: {},
      facts: {
        ...sale(),
        account: overdueBy(46),
        customer: aCustomer({ release: { ...release, upToFen: 20_999_999 } }),
      },
      at: [undefined],
    },
  },
});

test('DM-8c: a day later it is the same trigger; at the next step of the ladder, or for another sum, another one', () => {
  const size = (days: number, fen?: number) =>
    creditOverLine
      .breaches(undefined as never, { today, ...sale(), account: overdueBy(days, fen) }, parametersOn(today))
      .map((breach) => breach.size);
  expect(size(46)).toEqual(size(47));
  expect(size(46)).not.toEqual(size(60));
  expect(size(46)).not.toEqual(size(46, 22_000_000));
});
