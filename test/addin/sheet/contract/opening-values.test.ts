import { openingValues } from '#addin/sheet/contract/opening-values.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import { serviceForm } from '#infra/local/demo/templates/service-form.ts';
import { detect } from '#policy/form/detect.ts';
import type { Form } from '#policy/form/reading.ts';
import { aCustomer } from '#given/customer.ts';

const card = aCustomer();
const today = '2026-03-02';

test('the customer’s side comes from the card, and today is spelt out', () => {
  expect(openingValues(saleForm, card, today)).toEqual({
    B3: card.name,
    G4: '2026年3月2日',
    B41: card.creditCode,
    B42: card.address,
    B43: card.phone,
  });
});

test('a cell that shows dates is given a date, the 2 March 2026 of Excel', () => {
  expect(openingValues(serviceForm, card, today)).toEqual({
    A5: card.name,
    E5: card.creditCode,
    H5: card.principal,
    J5: card.phone,
    K2: 46_083,
  });
});

test('the customer’s bank and account come from the card, each in its own place', () => {
  const banked = { ...card, bank: '江澄银行嘉定支行', bankAccount: '3100 0266 1200 0188 07' };
  expect(openingValues(saleForm, banked, today)).toMatchObject({ B44: banked.bank, B45: banked.bankAccount });
});

test('what the card does not say stays open', () => {
  expect(openingValues(saleForm, { ...card, creditCode: '' }, today)).not.toHaveProperty('B41');
});

const sheet = (text: string): Form => {
  const map = {
    sheet: 'Sheet1',
    cells: [{ row: 1, column: 1, text }],
    looks: [],
    merges: [],
    rows: [],
    columns: [],
    names: [],
    tables: [],
  };
  return { map, ...detect(map) };
};

test('a place behind a colon is the party’s own, one in a sentence is not', () => {
  expect(openingValues(sheet('甲方：________　乙方：________'), card, today)['A1']).toContain(card.name);
  expect(openingValues(sheet('本合同一式两份，甲方执____份，乙方执____份。'), card, today)).toEqual({});
});
