import { compare } from '#functions/match/index.ts';
import { demoCustomers } from '#infra/local/demo/customers.ts';
import { exhibition } from '#infra/local/demo/exhibition.ts';
import { demoStaff } from '#infra/local/demo/staff.ts';
import { isCreditCode } from '#policy/credit-code.ts';
import { isPhone } from '#policy/phone.ts';
import { CustomerCard, cardFields } from '#policy/terms/customer.ts';
import { Staff } from '#policy/terms/staff.ts';

const rows = exhibition('2025-06-01')
  .split('\n')
  .map((line) => line.split('\t'));
const column = (field: (typeof cardFields)[number]) => cardFields.indexOf(field);

test('the department has three salespeople and one of every other role', () => {
  const roles = demoStaff.flatMap((staff) => Staff.parse(staff).roles).sort();

  expect(roles).toEqual(['assistant', 'finance', 'manager', 'salesperson', 'salesperson', 'salesperson', 'superior']);
});

test.each(demoCustomers)('$name is a card the policy takes', (card) => {
  const { creditCode, phone, nature, source, name, principal, demand, address } = CustomerCard.parse(card);

  expect(creditCode === '' || isCreditCode(creditCode)).toBe(true);
  expect(isPhone(phone)).toBe(true);
  expect([name, principal, demand, address, nature, source].filter((text) => text === '')).toEqual([]);
});

test('no two demo customers are the same', () => {
  const names = new Set(demoCustomers.map(({ name }) => name));

  expect(names.size).toBe(demoCustomers.length);
});

test('the exhibition has sixty rows of the card’s columns: new, known, doubtful and incomplete ones', () => {
  const verdicts = rows.map(([name = '', principal, , , phone, address, creditCode]) => {
    const found = demoCustomers.map((card) => compare({ name, principal, phone, address, creditCode }, card).verdict);
    return found.includes('same') ? 'same' : found.includes('suspected') ? 'suspected' : 'different';
  });
  const count = (verdict: string) => verdicts.filter((each) => each === verdict).length;

  expect(rows).toHaveLength(60);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([cardFields.length]));
  expect(count('same')).toBeGreaterThanOrEqual(12);
  expect(count('suspected')).toBeGreaterThanOrEqual(2);
  expect(count('different')).toBeGreaterThanOrEqual(30);
});

test('the exhibition shows what a finding looks like: blanks, a phone nobody can dial, a code that does not check', () => {
  const at = (field: (typeof cardFields)[number]) => rows.map((row) => row[column(field)] ?? '');

  expect(['principal', 'nature', 'address'].map((field) => at(field as 'address').includes(''))).toEqual([
    true,
    true,
    true,
  ]);
  expect(at('phone').some((phone) => !isPhone(phone))).toBe(true);
  expect(at('creditCode').some((code) => code !== '' && !isCreditCode(code))).toBe(true);
});
