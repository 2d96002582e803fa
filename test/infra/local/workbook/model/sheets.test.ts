import {
  addSheet,
  activate,
  copySheet,
  removeSheet,
  renameSheet,
  showSheet,
} from '#infra/local/workbook/model/sheets.ts';
import { fromSnapshot, snapshotOf, type Snapshot } from '#infra/local/workbook/model/snapshot.ts';
import { addComment } from '#infra/local/workbook/model/comments.ts';
import { addConditional } from '#infra/local/workbook/model/conditionals.ts';
import { filterTable } from '#infra/local/workbook/model/filter.ts';
import { formatCells } from '#infra/local/workbook/model/formats.ts';
import { addName } from '#infra/local/workbook/model/names.ts';
import { setValidation } from '#infra/local/workbook/model/validations.ts';
import { at, givenBook, givenTable, standing } from '../given-book.ts';

test('formulas and names follow a sheet to its new name', () => {
  const { model, sheet, person } = givenBook([[1]]);
  addSheet(model, '别');
  person.type('别', 'A1', '=表单!A1');
  const name = addName(model, '名', '=表单!$A$1');

  renameSheet(model, sheet, '客户 档案');

  expect([standing(model.sheet('别'), 'A1'), name.formula]).toEqual([[["='客户 档案'!A1"]], "='客户 档案'!$A$1"]);
});

test.each(['', '表单', 'a/b', "'x'", 'x'.repeat(32)])('%p cannot be the name of a further sheet', (name) => {
  const { model } = givenBook();

  expect(() => addSheet(model, name)).toThrow();
});

test('whoever looks at a sheet that is removed sees the next one', () => {
  const { model } = givenBook();
  const second = addSheet(model, '二');
  const third = addSheet(model, '三');
  activate(model, second);

  removeSheet(model, second);

  expect(model.activeSheet()).toBe(third);
});

test('one visible sheet always remains', () => {
  const { model, sheet } = givenBook();
  const other = addSheet(model, '二');
  showSheet(model, other, 'VeryHidden');

  expect(() => {
    removeSheet(model, sheet);
  }).toThrow('at least one visible sheet');
});

test('a copied table has an identity and a name of its own', () => {
  const { model, sheet, table } = givenTable([['甲'], [1]]);

  const copy = copySheet(model, sheet);

  expect(
    copy.tables.map(({ name, sheetId, id }) => [name !== table.name, sheetId === copy.id, id !== table.id]),
  ).toEqual([[true, true, true]]);
  expect(standing(copy, 'A1:A2')).toEqual([['甲'], [1]]);
});

test('a workbook is the same after it was kept as JSON', () => {
  const { model, sheet, table } = givenTable([
    ['甲', '=1+1'],
    ['x', 2],
    ['y', 3],
  ]);
  formatCells(model, sheet, at('A:A'), { numberFormat: '@' });
  formatCells(model, sheet, at('B2'), { fill: '#FF0000' });
  filterTable(model, table, 0, { kind: 'values', values: ['x'] });
  setValidation(model, sheet, at('A2'), { rule: { list: { source: 'x,y' } } });
  addConditional(model, sheet, [at('A2:B3')], 'Custom').formula = '=$A2="x"';
  addComment(model, sheet, at('A1'), '看', '李');
  addName(model, '名', '=表单!$A$1');
  model.settings.set('键', '1');

  const kept = JSON.parse(JSON.stringify(snapshotOf(model))) as Snapshot;
  const again = fromSnapshot(kept);

  expect(JSON.parse(JSON.stringify(snapshotOf(again)))).toEqual(kept);
  expect(again.sheet('表单').look(9, 0, 'numberFormat')).toBe('@');
  expect(again.sheet('表单').isRowHidden(2)).toBe(true);
});
