import { copiedFormula, movedFormula, renamedFormula } from '#infra/local/workbook/model/reference.ts';
import { insertion, removal, shiftedArea } from '#infra/local/workbook/model/shift.ts';
import { at } from '../given-book.ts';

test.each([
  ['=A1+B$2+$C3+$D$4', 1, 1, '=B2+C$2+$C4+$D$4'],
  ['=SUM(A1:B2)', 2, 0, '=SUM(A3:B4)'],
  ['=A:A', 0, 1, '=B:B'],
  ['=$1:1', 1, 0, '=$1:2'],
  ['=A1', -1, 0, '=#REF!'],
  ['="A1"&A1', 1, 0, '="A1"&A2'],
  ['=LOG10(A1)', 1, 0, '=LOG10(A2)'],
  ["='表 一'!A1+客户!B1", 1, 0, "='表 一'!A2+客户!B2"],
  ['=表1[列1]', 1, 1, '=表1[列1]'],
])('%s copied %i down and %i to the right', (formula, rows, columns, copied) => {
  expect(copiedFormula(formula, rows, columns)).toBe(copied);
});

test.each([
  ['=A5', insertion(at('2:3'), 'Down'), true, '=A7'],
  ['=$A$5+A1', insertion(at('2:3'), 'Down'), true, '=$A$7+A1'],
  ['=SUM(A1:A5)', insertion(at('3:3'), 'Down'), true, '=SUM(A1:A6)'],
  ['=SUM(A1:A5)', removal(at('5:5'), 'Up'), true, '=SUM(A1:A4)'],
  ['=A5', removal(at('5:5'), 'Up'), true, '=#REF!'],
  ['=A5+客户!A5', insertion(at('2:3'), 'Down'), false, '=A5+客户!A7'],
  ['=客户!A5', insertion(at('2:3'), 'Down'), true, '=客户!A7'],
  ['=别!A5', insertion(at('2:3'), 'Down'), true, '=别!A5'],
])('%s follows its cells', (formula, shift, standsThere, moved) => {
  expect(movedFormula(formula, standsThere, '客户', (area) => shiftedArea(area, shift))).toBe(moved);
});

test.each([
  ['=旧!A1+旧的!A1', "='新 名'!A1+旧的!A1"],
  ['=\'旧\'!A1&"旧!A1"', '=\'新 名\'!A1&"旧!A1"'],
])('%s follows the new name of its sheet', (formula, renamed) => {
  expect(renamedFormula(formula, '旧', "'新 名'")).toBe(renamed);
});
