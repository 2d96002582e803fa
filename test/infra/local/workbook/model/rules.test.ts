import { addressOf } from '#infra/local/workbook/model/address.ts';
import type { CellValue } from '#infra/local/workbook/model/cell.ts';
import { addConditional, clearConditionals, conditionalsOn } from '#infra/local/workbook/model/conditionals.ts';
import { addName } from '#infra/local/workbook/model/names.ts';
import type { Validation } from '#infra/local/workbook/model/rules.ts';
import { clearValidation, isAllowed, setValidation, validationAt } from '#infra/local/workbook/model/validations.ts';
import { at, givenBook } from '../given-book.ts';

const verdict = (rule: Validation['rule'], value: CellValue): boolean => {
  const { model, sheet } = givenBook([['甲'], ['乙']]);
  addName(model, '分类', '=表单!$A$1:$A$2');
  setValidation(model, sheet, at('C1'), { rule });
  const validation = validationAt(sheet, 0, 2);
  if (!validation) throw new Error('There is no validation.');
  return isAllowed(model, sheet, validation, value);
};

const between = { formula1: 1, formula2: 9, operator: 'Between' };

test.each([
  ['an entry of a list', { list: { source: 'a, b' } }, 'b', true],
  ['no entry of a list', { list: { source: 'a,b' } }, 'c', false],
  ['an entry in cells', { list: { source: '=表单!$A$1:$A$2' } }, '乙', true],
  ['no entry in cells', { list: { source: '=$A$1:$A$2' } }, '丙', false],
  ['an entry behind a name', { list: { source: '=分类' } }, '甲', true],
  ['a whole number', { wholeNumber: between }, 9, true],
  ['a broken number', { wholeNumber: between }, 1.5, false],
  ['a number outside', { decimal: between }, 9.5, false],
  ['a text as number', { decimal: between }, 'x', false],
  ['a short text', { textLength: { formula1: 3, operator: 'LessThanOrEqualTo' } }, '三个字', true],
  ['a long text', { textLength: { formula1: 3, operator: 'LessThanOrEqualTo' } }, '四个字了', false],
  ['nothing', { list: { source: 'a' } }, '', true],
  ['anything against a formula', { custom: { formula: '=A1=1' } }, 'x', true],
] as [string, Validation['rule'], CellValue, boolean][])('%s', (_, rule, value, allowed) => {
  expect(verdict(rule, value)).toBe(allowed);
});

test('a validation put over another takes its place there, and only there', () => {
  const { model, sheet } = givenBook();
  setValidation(model, sheet, at('A1:A5'), { rule: { list: { source: 'old' } } });
  setValidation(model, sheet, at('A2:A3'), { rule: { list: { source: 'new' } } });
  clearValidation(model, sheet, at('A5'));

  const sources = [0, 1, 2, 3, 4].map((row) => validationAt(sheet, row, 0)?.rule['list']);

  expect(sources).toEqual([{ source: 'old' }, { source: 'new' }, { source: 'new' }, { source: 'old' }, undefined]);
});

test('an alert set after the rule belongs to the same validation', () => {
  const { model, sheet } = givenBook();

  setValidation(model, sheet, at('A1:A5'), { rule: { list: { source: 'a' } } });
  setValidation(model, sheet, at('A1:A5'), { errorAlert: { message: '请选择' } });

  expect(sheet.validations).toEqual([
    expect.objectContaining({ rule: { list: { source: 'a' } }, errorAlert: { message: '请选择' } }),
  ]);
});

test('the newest conditional format is the first, and clearing an area leaves the rest of it', () => {
  const { model, sheet } = givenBook();
  const older = addConditional(model, sheet, [at('A1:A9')], 'Custom');
  const newer = addConditional(model, sheet, [at('A3')], 'Custom');

  const order = conditionalsOn(sheet, [at('A3')]);
  clearConditionals(model, sheet, [at('A2:A3')]);

  expect(order).toEqual([newer, older]);
  expect([older.areas.map(addressOf), sheet.conditionals]).toEqual([['A1', 'A4:A9'], [older]]);
});
