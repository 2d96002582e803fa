import { align } from '#policy/form/align.ts';
import { aFilledSheet, aForm, shifted } from '#given/form.ts';

const { map } = aForm();
const rows = (form = aFilledSheet()) => align(map, form).rows;

test('a form as it was drawn: row by row', () => {
  expect([...rows()].every(([theirs, ours]) => theirs === ours)).toBe(true);
});

test.each([
  [1, 2],
  [7, 3],
  [14, 1],
])('rows put in above row %i, %i of them', (from, by) => {
  const found = rows(shifted(aFilledSheet(), from, by));

  for (const row of [2, 5, 9, 10, 14, 16]) expect(found.get(row)).toBe(row < from ? row : row + by);
});

test('a row taken out is nowhere, and the others are found', () => {
  const found = rows(shifted(aFilledSheet(), 10, -1));

  expect(found.get(10)).toBeUndefined();
  expect(found.get(9)).toBe(9);
  expect(found.get(14)).toBe(13);
});

test('a column put in before all others', () => {
  const sheet = aFilledSheet();
  const moved = { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, column: cell.column + 1 })) };

  expect(align(map, moved).columns).toEqual(new Map([1, 2, 3, 4, 5].map((column) => [column, column + 1])));
});

test('one changed word does not hide a row', () => {
  expect(rows(aFilledSheet({ A14: '第二条 争议由买方所在地人民法院管辖。' })).get(14)).toBe(14);
});
