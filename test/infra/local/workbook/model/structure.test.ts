import { addressOf } from '#infra/local/workbook/model/address.ts';
import { addComment } from '#infra/local/workbook/model/comments.ts';
import { addConditional } from '#infra/local/workbook/model/conditionals.ts';
import { formatCells } from '#infra/local/workbook/model/formats.ts';
import { hideLines, resizeLines } from '#infra/local/workbook/model/lines.ts';
import { addName } from '#infra/local/workbook/model/names.ts';
import { addSheet } from '#infra/local/workbook/model/sheets.ts';
import { deleteCells, insertCells } from '#infra/local/workbook/model/structure.ts';
import { setValidation } from '#infra/local/workbook/model/validations.ts';
import { at, givenBook, givenTable, standing } from '../given-book.ts';

test('rows inserted above carry everything along that is bound to a place', () => {
  const { model, sheet } = givenTable([['甲'], [1], [2]]);
  const other = addSheet(model, '别');
  const list = { list: { inCellDropDown: true, source: '=表单!$A$2:$A$3' } };
  setValidation(model, sheet, at('A2:A3'), { rule: { list: { inCellDropDown: true, source: 'a,b' } } });
  setValidation(model, other, at('A1'), { rule: list });
  const overlay = addConditional(model, sheet, [at('A2:A3')], 'Custom');
  overlay.formula = '=$A2>1';
  const name = addName(model, '名', '=表单!$A$2');
  const comment = addComment(model, sheet, at('A3'), '看', '李');
  hideLines(model, sheet, 'rows', at('3:3'), true);
  resizeLines(model, sheet, 'rows', at('2:2'), 40);

  insertCells(model, sheet, at('1:2'), 'Down');

  expect({
    cells: standing(sheet, 'A3:A5'),
    table: sheet.tables.map(({ area }) => addressOf(area)),
    validation: sheet.validations.map(({ areas }) => areas.map(addressOf)),
    source: other.validations[0]?.rule['list'],
    overlay: [overlay.areas.map(addressOf), overlay.formula],
    name: name.formula,
    comment: addressOf(comment.area),
    hidden: [...sheet.rows.hidden.keys()],
    heights: [...sheet.rows.sizes],
  }).toEqual({
    cells: [['甲'], [1], [2]],
    table: ['A3:A5'],
    validation: [['A4:A5']],
    source: { inCellDropDown: true, source: '=表单!$A$4:$A$5' },
    overlay: [['A4:A5'], '=$A4>1'],
    name: '=表单!$A$4',
    comment: 'A5',
    hidden: [4],
    heights: [[3, 40]],
  });
});

test('formulas everywhere go on pointing at the same cells', () => {
  const { model, sheet, person } = givenBook([[1], [2], ['=A1+A2']]);
  addSheet(model, '别');
  person.type('别', 'A1', '=表单!A2');

  deleteCells(model, sheet, at('1:1'), 'Up');

  expect([standing(sheet, 'A1:A2'), standing(model.sheet('别'), 'A1')]).toEqual([[[2], ['=#REF!+A1']], [['=表单!A1']]]);
});

test('cells pushed down in some columns leave the others where they are', () => {
  const { model, sheet } = givenBook([
    [1, 'a'],
    [2, 'b'],
  ]);

  insertCells(model, sheet, at('A1'), 'Down');

  expect(standing(sheet, 'A1:B3')).toEqual([
    ['', 'a'],
    [1, 'b'],
    [2, ''],
  ]);
});

test('a new row in a table looks like its neighbour and not like the header', () => {
  const { model, sheet } = givenTable([['证号'], ['x'], ['y']]);
  formatCells(model, sheet, at('A1'), { bold: true });
  formatCells(model, sheet, at('A2:A3'), { numberFormat: '@' });

  insertCells(model, sheet, at('2:2'), 'Down');

  expect([sheet.look(1, 0, 'numberFormat'), sheet.look(1, 0, 'bold')]).toEqual(['@', false]);
});

test.each([
  ['moving only some of the cells of a table', 'A1:A1', 'Down'],
  ['and to the side', 'A2:A2', 'Right'],
] as const)('%s is refused and changes nothing', (_, address, towards) => {
  const { model, sheet } = givenTable([
    ['甲', '乙'],
    [1, 2],
  ]);

  expect(() => insertCells(model, sheet, at(address), towards)).toThrow('only some of the cells of a table');
  expect(standing(sheet, 'A1:B2')).toEqual([
    ['甲', '乙'],
    [1, 2],
  ]);
});

test("a table's header row is not deleted alone, but goes with its table", () => {
  const { model, sheet, table, changes } = givenTable([['甲'], [1]]);

  expect(() => {
    deleteCells(model, sheet, at('1:1'), 'Up');
  }).toThrow('header row');
  deleteCells(model, sheet, at('1:2'), 'Up');

  expect(sheet.tables).toEqual([]);
  expect(changes).toContainEqual(expect.objectContaining({ kind: 'table', what: 'removed', tableId: table.id }));
});

test('a table whose rows are all deleted keeps one blank row, with its rules', () => {
  const { model, sheet, table } = givenTable([['甲'], [1], [2]]);
  setValidation(model, sheet, at('A2:A3'), { rule: { list: { source: 'a,b' } } });

  deleteCells(model, sheet, at('2:3'), 'Up');

  expect([addressOf(table.area), standing(sheet, 'A1:A2'), sheet.validations[0]?.areas.map(addressOf)]).toEqual([
    'A1:A2',
    [['甲'], ['']],
    ['A2'],
  ]);
});

test('columns deleted from a table take their names with them', () => {
  const { model, sheet, table } = givenTable([
    ['甲', '乙', '丙'],
    [1, 2, 3],
  ]);

  deleteCells(model, sheet, at('B:B'), 'Left');

  expect([table.columns.map(({ id, name }) => [id, name]), standing(sheet, 'A1:B2')]).toEqual([
    [
      [1, '甲'],
      [3, '丙'],
    ],
    [
      ['甲', '丙'],
      [1, 3],
    ],
  ]);
});
