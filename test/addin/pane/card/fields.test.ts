import { sectionFields, sectionNumbers, isMasked, mayEdit, sectionOf } from '#addin/pane/card/fields.ts';
import { cardSections } from '#policy/card.ts';
import { typedFields } from '#policy/terms/customer.ts';
import { aContact, aCustomer } from '#given/customer.ts';

test('every field that is typed stands in one section of the card, and no field in two', () => {
  const placed = sectionNumbers.flatMap((section) => [...sectionFields[section]]);
  expect([...placed].sort()).toEqual([...typedFields].sort());
});

test('what the policy asks of a section is to be filled in there', () => {
  for (const [i, items] of cardSections.entries())
    expect(items.map((item) => [item, sectionOf(item)])).toEqual(items.map((item) => [item, i + 1]));
});

test.each([
  { field: 'demand', abilities: ['customer.edit'], may: true },
  { field: 'demand', abilities: [], may: false },
  { field: 'name', abilities: ['customer.edit'], may: false },
  { field: 'name', abilities: ['customer.edit', 'customer.rename'], may: true },
  { field: 'creditCode', abilities: ['customer.edit'], may: false },
] as const)('$field with $abilities: $may', ({ field, abilities, may }) => {
  expect(mayEdit(field, { record: aCustomer(), abilities: [...abilities] })).toBe(may);
});

test('a credit code that is missing is only added', () => {
  expect(mayEdit('creditCode', { record: aCustomer({ creditCode: '' }), abilities: ['customer.edit'] })).toBe(true);
});

test('a phone is masked on the card or at one of its contacts', () => {
  expect(isMasked(aCustomer())).toBe(false);
  expect(isMasked(aCustomer({ phone: '051*-****0471' }))).toBe(true);
  expect(isMasked(aCustomer({ contacts: [aContact({ phone: '139****5678' })] }))).toBe(true);
});
