import { freeSheetName } from '#addin/sheet/form/sheet-name.ts';

test.each([
  ['云帆 2026-03', [], '云帆 2026-03'],
  ['合同', ['合同'], '合同 (2)'],
  ['Order', ['order', 'ORDER (2)'], 'Order (3)'],
  ['甲\\乙/丙?丁*[戊]:己', [], '甲 乙 丙 丁 戊 己'],
  ["' 引号 '", [], '引号'],
  ['\u0007铃\t\n', [], '铃'],
  ['', [], '合同'],
  ['///', [], '合同'],
  ['history', [], '合同history'],
  ['长'.repeat(40), [], '长'.repeat(31)],
  ['长'.repeat(31), ['长'.repeat(31)], `${'长'.repeat(27)} (2)`],
  [`${'长'.repeat(30)}'甲`, [], '长'.repeat(30)],
])('%j beside %j is %j', (wanted, taken, expected) => {
  expect(freeSheetName(wanted, taken)).toBe(expected);
});

test('a name is never cut through a sign of two halves', () => {
  expect(freeSheetName(`${'长'.repeat(30)}𠮷`, [])).toBe('长'.repeat(30));
});
