import { printedTexts, rowsOfLines } from '#policy/form/printed-texts.ts';
import { readForm } from '#policy/form/reading.ts';
import { aFilledSheet, aForm, shifted, type Entries } from '#given/form.ts';

const form = aForm();
const texts = (entries: Entries) =>
  printedTexts(form, readForm(form, aFilledSheet(entries))).map(({ row, text }) => [row, text]);

test('what a form says itself, with its gaps filled in and its texts as they were changed', () => {
  const printed = texts({ A13: '尾款', A14: undefined });

  expect(printed).toContainEqual([10, '第一条 质保期12个月，迟延一日付0.5%的违约金。']);
  expect(printed).toContainEqual([12, '预付款']);
  expect(printed).toContainEqual([13, '尾款']);
  expect(printed.filter(([row]) => row === 14)).toEqual([]);
});

test('the lines of a table are the template’s rows, but for those that are gone', () => {
  const [, table] = form.tables;
  const rows = (sheet = aFilledSheet()) => {
    const reading = readForm(form, sheet);
    return table && rowsOfLines(table, reading.tables[1]?.lines.length ?? 0, reading);
  };

  expect(rows()).toEqual([12, 13]);
  expect(rows(shifted(aFilledSheet(), 3, 2))).toEqual([12, 13]);
  expect(rows(shifted(aFilledSheet(), 12, -1))).toEqual([13]);
  expect(table && rowsOfLines(table, 3, readForm(form, aFilledSheet()))).toEqual([]);
});
