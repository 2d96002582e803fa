import { commonLook, drawBorder, commonBorder, formatCells } from '#infra/local/workbook/model/formats.ts';
import { clearCells, writeCells } from '#infra/local/workbook/model/cells.ts';
import { protect } from '#infra/local/workbook/model/protection.ts';
import { at, givenBook, refusalOf, standing } from '../given-book.ts';

test('a look of a whole column holds for cells yet to come and for those that had looks of their own', () => {
  const { model, sheet } = givenBook([['x']]);
  formatCells(model, sheet, at('A1'), { bold: true });

  formatCells(model, sheet, at('A:A'), { numberFormat: '@' });
  writeCells(model, sheet, at('A1:A2'), [['007'], ['008']]);

  expect([standing(sheet, 'A1:A2').flat(), sheet.look(0, 0, 'bold'), sheet.look(1, 0, 'bold')]).toEqual([
    ['007', '008'],
    true,
    false,
  ]);
});

test('where a row and a column cross, both looks hold, the later one first', () => {
  const { model, sheet } = givenBook();

  formatCells(model, sheet, at('B:B'), { fill: '#FF0000', bold: true });
  formatCells(model, sheet, at('2:2'), { fill: '#00FF00' });

  expect([sheet.look(1, 1, 'fill'), sheet.look(1, 1, 'bold'), sheet.look(0, 1, 'fill')]).toEqual([
    '#00FF00',
    true,
    '#FF0000',
  ]);
});

test('cells that differ have no common look', () => {
  const { model, sheet } = givenBook();

  formatCells(model, sheet, at('A1'), { wrap: true });

  expect([commonLook(sheet, at('A1:A2'), 'wrap'), commonLook(sheet, at('A1'), 'wrap')]).toEqual([undefined, true]);
});

test('a border belongs to the cells along its edge', () => {
  const { model, sheet } = givenBook();
  const line = { style: 'Continuous', color: '#FF0000', weight: 'Thin' };

  drawBorder(model, sheet, at('A1:B2'), 'EdgeBottom', line);

  expect([commonBorder(sheet, at('A1:B2'), 'EdgeBottom'), sheet.look(0, 0, 'borderBottom').style]).toEqual([
    line,
    'None',
  ]);
});

test.each([
  ['Contents', '', '@'],
  ['Formats', 'x', 'General'],
  ['All', '', 'General'],
] as const)('clearing %s', (part, value, numberFormat) => {
  const { model, sheet } = givenBook([['x']]);
  formatCells(model, sheet, at('A1'), { numberFormat: '@' });

  clearCells(model, sheet, at('A1'), part);

  expect([sheet.cell(0, 0).value, sheet.look(0, 0, 'numberFormat')]).toEqual([value, numberFormat]);
});

test.each([
  ['a locked cell', 'A1', 'AccessDenied'],
  ['an unlocked cell', 'B1', undefined],
  ['both at once', 'A1:B1', 'AccessDenied'],
])('on a protected sheet %s', (_, address, code) => {
  const { model, sheet } = givenBook();
  formatCells(model, sheet, at('B1'), { locked: false });
  protect(model, sheet);
  const row = Array.from({ length: at(address).right - at(address).left + 1 }, () => 'x');

  expect(refusalOf(() => writeCells(model, sheet, at(address), [row]))).toBe(code);
});
