import { addressOf } from '#infra/local/workbook/model/address.ts';
import { addConditional } from '#infra/local/workbook/model/conditionals.ts';
import { formatCells } from '#infra/local/workbook/model/formats.ts';
import { setValidation } from '#infra/local/workbook/model/validations.ts';
import { at, givenTable, standing } from './given-book.ts';

const TABLE = [
  ['公司', '电话'],
  ['甲', '1'],
];

test.each([
  ['under it', 'A3', 'A1:B3'],
  ['beside it', 'C2', 'A1:C2'],
  ['beside its header', 'C1', 'A1:C2'],
  ['one row further', 'A4', 'A1:B2'],
  ['at its corner', 'C3', 'A1:B2'],
  ['inside it', 'B2', 'A1:B2'],
])('typing %s', (_, address, area) => {
  const { person, table } = givenTable(TABLE);

  person.type('表单', address, 'x');

  expect(addressOf(table.area)).toBe(area);
});

test.each([
  ['under it', 'A3', 'A1:B5'],
  ['over its end', 'A2', 'A1:B4'],
  ['across its right edge', 'B2', 'A1:C4'],
  ['beside it', 'C2', 'A1:D4'],
  ['far below', 'A9', 'A1:B2'],
])('pasting three rows of two %s', (_, address, area) => {
  const { person, table } = givenTable(TABLE);

  person.paste('表单', address, [
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
  ]);

  expect(addressOf(table.area)).toBe(area);
});

test('rows that are pasted under a table get its looks and overlays, but are read as the sheet was before', () => {
  const { model, sheet, person } = givenTable(TABLE);
  formatCells(model, sheet, at('B2'), { numberFormat: '@' });
  const overlay = addConditional(model, sheet, [at('A2:B2')], 'Custom');

  person.paste('表单', 'A3', [['乙', '110101199001011234']]);

  expect([standing(sheet, 'A3:B3'), sheet.look(2, 1, 'numberFormat'), overlay.areas.map(addressOf)]).toEqual([
    [['乙', 110101199001011000]],
    '@',
    ['A2:B3'],
  ]);
});

test('a validation that stops refuses what is typed, but not what is pasted', () => {
  const { model, sheet, person } = givenTable(TABLE);
  setValidation(model, sheet, at('A2'), {
    rule: { list: { source: '甲,乙' } },
    errorAlert: { message: '请选择', style: 'Stop' },
  });

  expect(() => {
    person.type('表单', 'A2', '丙');
  }).toThrow('请选择');
  person.paste('表单', 'A2', [['丙']]);

  expect(standing(sheet, 'A2')).toEqual([['丙']]);
});

test("everything a person does is told as that person's, at their seat", () => {
  const { person, changes } = givenTable(TABLE);

  person.type('表单', 'A2', '乙');
  person.select('表单', 'B2');

  expect(changes.filter(({ by }) => by.origin === 'person').map((change) => [change.kind, change.by.seat])).toEqual([
    ['cells', ''],
    ['selection', ''],
  ]);
});

test('a cell that was typed is told with its value before and after, a block without', () => {
  const { person, changes } = givenTable(TABLE);

  person.type('表单', 'A2', '乙');
  person.paste('表单', 'A2', [['丙', '2']]);

  expect(changes.filter(({ kind }) => kind === 'cells')).toEqual([
    expect.objectContaining({ area: at('A2'), before: '甲', after: '乙' }),
    expect.objectContaining({ area: at('A2:B2'), before: undefined, after: undefined }),
  ]);
});

test('two people have their own selection and their own cell in work', () => {
  const { model, person } = givenTable(TABLE);

  person.select('表单', 'B2');
  person.beginEdit();

  expect([addressOf(model.selection('').area), addressOf(model.selection('li').area)]).toEqual(['B2', 'A1']);
  expect([model.seat('').isEditing, model.seat('li').isEditing]).toEqual([true, false]);
});
