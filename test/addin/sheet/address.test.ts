import { addressesOf, lettersOf } from '#addin/sheet/address.ts';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (column, letters) => {
  expect(lettersOf(column)).toBe(letters);
});

test('cells under each other are one address, the topmost first', () => {
  const cell = (column: number, line: number) => ({ columns: [column, column] as const, line });

  expect(addressesOf([cell(1, 9), cell(1, 4), cell(1, 3), cell(0, 5), cell(1, 3)])).toEqual([
    'B3:B4',
    'A5:A5',
    'B9:B9',
  ]);
});
