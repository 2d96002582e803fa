import { overCreditLimit } from '#policy/clauses/contract/over-credit-limit.ts';
import { contractClauses } from '#policy/clauses/index.ts';
import { readForm } from '#policy/form/reading.ts';
import type { ContractFacts } from '#policy/facts/contract.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import { clauseTable } from '#given/clause.ts';
import { aContract } from '#given/contract.ts';
import { aCustomer } from '#given/customer.ts';
import type { Answers } from '#given/filled.ts';
import { owed, owing } from '#given/owing.ts';
import { aSale } from '#given/sale.ts';

const sale = (answers: Answers = {}): Pick<ContractFacts, 'form' | 'reading'> => ({
  form: saleForm,
  reading: readForm(saleForm, aSale(answers)),
});
const struck = (...rows: number[]): Answers =>
  Object.fromEntries(rows.flatMap((row) => ['E', 'F', 'G'].map((column) => [`${column}${row}`, '/'])));
const prepaid = sale({ ...struck(25, 26, 27), E24: { text: '100%', number: 1 }, F24: '0', G24: '16,420.00' });

/** The sale is of ¥16,420, all of it some days after what it hangs on: on credit. */
const own = 1_642_000;
const ownerId = 'staff-chen';
const limited = (creditLimitFen: number) => ({
  customer: aCustomer({
    ownerId,
    credit: {
      granted: { creditLimitFen, creditDays: 30, reason: '', byId: 'staff-wang', at: '2026-03-01T01:00:00.000Z' },
    },
  }),
});
const open = owing([owed('2026-04-01', { dueFen: 21_000_000, paidFen: 1_000_000 })]);

clauseTable(overCreditLimit, {
  abides: {
    'the contract just fits': { given: {}, facts: { ...sale(), ...limited(own) } },
    'with what is open it just fits': { given: {}, facts: { ...sale(), ...limited(20_000_000 + own), account: open } },
    'everything is paid at the signing': { given: {}, facts: { ...prepaid, ...limited(0), account: open } },
    'what was approved of this very contract is not counted twice': {
      given: { contractId: open.contracts[0]?.contractId ?? '' },
      facts: { ...sale(), ...limited(own), account: open },
    },
    'whose the customer is, is not told': {
      given: {},
      facts: { ...sale(), customer: aCustomer({ ownerId: undefined }), account: open },
    },
    'a sheet that was not read': { given: {}, facts: { ...limited(0), account: open } },
  },
  breaks: {
    'a fen over': { given: {}, facts: { ...sale(), ...limited(own - 1) }, at: [undefined] },
    'over it with what is open': {
      given: {},
      facts: { ...sale(), ...limited(20_000_000), account: open },
      at: [undefined],
      says: ['赊销超出额度 ¥16,420.00：额度 ¥200,000.00，已欠 ¥200,000.00，本合同赊销 ¥16,420.00'],
    },
    'on credit, and no limit was granted': {
      given: {},
      facts: { ...sale(), customer: aCustomer({ ownerId }) },
      at: [undefined],
      says: ['额度没有核定'],
    },
  },
});

test('X4: off until the department takes it on, and then special by the department’s own rule', () => {
  const said = (extras: readonly 'X4'[]) =>
    review(
      aContract(),
      {
        verb: 'contract.submit',
        noun: 'contract',
        facts: { today: '2026-03-02', ...sale(), ...limited(0) },
        parameters: { ...parametersOn('2026-03-02'), extras },
      },
      contractClauses,
    )
      .filter(({ cites }) => cites === 'X4')
      .map(({ by, level }) => [by, level]);
  expect(said([])).toEqual([]);
  expect(said(['X4'])).toEqual([['contract/over-credit-limit', 'special']]);
});
