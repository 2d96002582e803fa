import { canonicalContent, contentOf } from '#policy/form/content.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import { readForm } from '#policy/form/reading.ts';
import { aFilledSheet, aForm, shifted, type Entries } from '#given/form.ts';

const form = aForm();
const content = (sheet: CellMap, template = 'hash') => canonicalContent(contentOf(template, readForm(form, sheet)));
const usual = content(aFilledSheet());

const dressed = (sheet: CellMap): CellMap => ({
  ...sheet,
  sheet: '改了名的表',
  looks: [{ fill: '#FFF2CC', isBold: true, format: '0.00' }],
  cells: sheet.cells.map((cell) => ({ ...cell, look: 0 })),
  rows: [{ at: 3, size: 60 }],
  columns: [{ at: 2, size: 40 }],
});

const aside = (sheet: CellMap): CellMap => ({
  ...sheet,
  cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + 3, column: cell.column + 2 })),
});

test.each<[string, CellMap]>([
  ['formats, widths, and the sheet’s name', dressed(aFilledSheet())],
  ['the place on the sheet', aside(aFilledSheet())],
  ['rows put in', shifted(aFilledSheet(), 4, 2)],
  ['another look of a day', aFilledSheet({ D3: '2026.4.1' })],
  ['a day as Excel counts it', aFilledSheet({ D3: ['46113', 46_113] })],
  ['another look of a sum', aFilledSheet({ D9: '７，６６０' })],
  ['another width of a strike', aFilledSheet({ B15: '／' })],
  ['spaces in a clause', aFilledSheet({ A14: '第二条　争议由卖方 所在地人民法院管辖。' })],
  ['a line without anything', aFilledSheet({ A8: ' ' })],
])('does not depend on %s', (_, sheet) => {
  expect(content(sheet)).toBe(usual);
});

test.each<[string, Entries]>([
  ['a place', { B4: '上海' }],
  ['a strike instead of an answer', { B4: '/' }],
  ['a blank instead of a strike', { B15: '' }],
  ['a figure', { C6: 3 }],
  ['a hidden number', { B4: ['', 5] }],
  ['a gap of a clause', { A10: '第一条 质保期24个月，迟延一日付0.5%的违约金。' }],
  ['a word of a clause', { A14: '第二条 争议由买方所在地人民法院管辖。' }],
  ['a clause taken out', { A14: undefined }],
  ['an added text', { A18: '加急' }],
])('depends on %s', (_, entries) => {
  expect(content(aFilledSheet(entries))).not.toBe(usual);
});

test('depends on the template', () => {
  expect(content(aFilledSheet(), 'another')).not.toBe(usual);
});
