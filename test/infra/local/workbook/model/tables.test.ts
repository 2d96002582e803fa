import { addressOf } from '#infra/local/workbook/model/address.ts';
import { addConditional } from '#infra/local/workbook/model/conditionals.ts';
import { formatCells } from '#infra/local/workbook/model/formats.ts';
import { addColumn, renameColumn } from '#infra/local/workbook/model/table-columns.ts';
import { showTotals } from '#infra/local/workbook/model/table-ends.ts';
import { rowCount } from '#infra/local/workbook/model/table-growth.ts';
import { addRows, deleteRows } from '#infra/local/workbook/model/table-rows.ts';
import { addTable, renameTable, resizeTable } from '#infra/local/workbook/model/tables.ts';
import { at, givenBook, givenTable, refusalOf, standing } from '../given-book.ts';

test('a table of a header only has a blank row that the first row added takes', () => {
  const { model, table, sheet } = givenTable([['甲', '乙']]);

  const before = [addressOf(table.area), rowCount(model, table)];
  const at0 = addRows(model, table, undefined, [[1, 2]]);
  const at1 = addRows(model, table, undefined, [[3, 4]]);

  expect([before, at0, at1, standing(sheet, 'A1:B3'), addressOf(table.area)]).toEqual([
    ['A1:B2', 0],
    0,
    1,
    [
      ['甲', '乙'],
      [1, 2],
      [3, 4],
    ],
    'A1:B3',
  ]);
});

test('without headers a table gets some, above its cells', () => {
  const { model, sheet } = givenBook([[1, 2]]);

  const table = addTable(model, sheet, at('A1:B1'), false);

  expect([addressOf(table.area), standing(sheet, 'A1:B2')]).toEqual([
    'A1:B2',
    [
      ['列1', '列2'],
      [1, 2],
    ],
  ]);
});

test('header cells are made texts that are there once each', () => {
  const { table } = givenTable([['额', '额', '', 2026]]);

  expect(table.columns.map(({ name }) => name)).toEqual(['额', '额2', '列3', '2026']);
});

test('rows added at the end look, validate, overlay and compute like the last one', () => {
  const { model, sheet, table } = givenTable([
    ['甲', '乙'],
    [1, '=A2*2'],
  ]);
  formatCells(model, sheet, at('A2'), { numberFormat: '@' });
  const overlay = addConditional(model, sheet, [at('A2:B2')], 'Custom');

  addRows(model, table, undefined, [
    ['007', null],
    ['008', null],
  ]);

  expect([standing(sheet, 'A3:B4'), overlay.areas.map(addressOf)]).toEqual([
    [
      ['007', '=A3*2'],
      ['008', '=A4*2'],
    ],
    ['A2:B4'],
  ]);
});

test('rows added between others keep what is beside and below the table in place', () => {
  const { model, sheet, table } = givenTable([['甲'], [1], [2]]);
  formatCells(model, sheet, at('C2'), { fill: '#FF0000' });

  addRows(model, table, 1, [[9]]);

  expect([standing(sheet, 'A1:A4'), sheet.look(1, 2, 'fill')]).toEqual([[['甲'], [1], [9], [2]], '#FF0000']);
});

test.each([
  ['too few cells', undefined, [[1]]],
  ['no rows', undefined, []],
  ['a place beyond the end', 5, [[1, 2]]],
])('a row with %s is refused', (_, index, values) => {
  const { model, table } = givenTable([
    ['甲', '乙'],
    [1, 2],
  ]);

  expect(refusalOf(() => addRows(model, table, index, values))).toBe('InvalidArgument');
});

test('deleted rows close up inside the table only', () => {
  const { model, sheet, table, person } = givenTable([['甲'], [1], [2], [3]]);
  person.type('表单', 'C3', 'beside');

  deleteRows(model, table, 0, 2);

  expect([addressOf(table.area), standing(sheet, 'A1:A3'), standing(sheet, 'C3')]).toEqual([
    'A1:A2',
    [['甲'], [3], ['']],
    [['beside']],
  ]);
});

test('a renamed column is a written header cell, and a written header cell a renamed column', () => {
  const { model, sheet, table, person } = givenTable([
    ['甲', '乙'],
    [1, 2],
  ]);

  renameColumn(model, table, 0, '公司');
  person.type('表单', 'B1', '电话');

  expect([standing(sheet, 'A1:B1'), table.columns.map(({ name }) => name)]).toEqual([
    [['公司', '电话']],
    ['公司', '电话'],
  ]);
});

test('columns are added at the end or between, with a name or with their cells', () => {
  const { model, sheet, table } = givenTable([['甲'], [1]]);

  addColumn(model, table, undefined, [['结果'], ['好']], undefined);
  addColumn(model, table, 1, undefined, '中');

  expect(standing(sheet, 'A1:C2')).toEqual([
    ['甲', '中', '结果'],
    [1, '', '好'],
  ]);
});

test('a resized table keeps its columns and names new ones', () => {
  const { model, sheet, table, person } = givenTable([['甲'], [1]]);
  person.type('表单', 'C1', 'x');

  resizeTable(model, table, at('A1:B5'));

  expect([table.columns.map(({ id, name }) => [id, name]), standing(sheet, 'A1:B1')]).toEqual([
    [
      [1, '甲'],
      [2, '列2'],
    ],
    [['甲', '列2']],
  ]);
  expect(() => {
    resizeTable(model, table, at('A2:B5'));
  }).toThrow();
});

test('totals stand below the rows and are no row', () => {
  const { model, sheet, table } = givenTable([['甲'], [1]]);

  showTotals(model, table, true);
  addRows(model, table, undefined, [[2]]);

  expect([standing(sheet, 'A1:A4'), addressOf(table.area), rowCount(model, table)]).toEqual([
    [['甲'], [1], [2], ['汇总']],
    'A1:A4',
    2,
  ]);
});

test.each([
  ['another table has', '表1', 'ItemAlreadyExists'],
  ['is not a word', '一 二', 'InvalidArgument'],
])('a name that %s is refused', (_, name, code) => {
  const { model, sheet } = givenTable([['甲'], [1]]);
  const other = addTable(model, sheet, at('C1:C2'), true);

  expect(refusalOf(() => renameTable(model, other, name))).toBe(code);
});
