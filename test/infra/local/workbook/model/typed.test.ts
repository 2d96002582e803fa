import { entryOf, entryOfValue } from '#infra/local/workbook/model/typed.ts';

test.each([
  ['北京星辰科技有限公司', '北京星辰科技有限公司', undefined],
  ['12号楼', '12号楼', undefined],
  ['13800138000', 13800138000, undefined],
  ['007', 7, undefined],
  ['-0.5', -0.5, undefined],
  ['1,234.50', 1234.5, '#,##0.00'],
  ['￥12', 12, '¥#,##0'],
  ['12%', 0.12, '0%'],
  ['2026-03-01', 46082, 'yyyy/m/d'],
  ['2026/3/1', 46082, 'yyyy/m/d'],
  ['2026年3月1日', 46082, 'yyyy"年"m"月"d"日"'],
  ['TRUE', true, undefined],
  ['110101199001011234', 110101199001011000, undefined],
  ['91110000MA01ABCD2X', '91110000MA01ABCD2X', undefined],
  ["'007", '007', undefined],
  ['=', '=', undefined],
])('%s typed into a fresh cell', (text, value, numberFormat) => {
  expect(entryOf(text, 'General')).toEqual({ value, formula: undefined, numberFormat });
});

test.each(['110101199001011234', '007', '=A1', '2026-03-01', "'x", 'TRUE'])(
  '%s stays a text in a text cell',
  (text) => {
    expect(entryOf(text, '@')).toEqual({ value: text, formula: undefined, numberFormat: undefined });
  },
);

test('a formula is a formula, with no value yet', () => {
  expect(entryOf('=SUM(A1:A2)', 'General')).toEqual({ value: 0, formula: '=SUM(A1:A2)', numberFormat: undefined });
});

test('an add-in writes numbers and truths as they are, even into a text cell', () => {
  expect([entryOfValue(12, '@').value, entryOfValue(false, 'General').value]).toEqual([12, false]);
});
