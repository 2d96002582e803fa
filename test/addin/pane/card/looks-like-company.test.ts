import { looksLikeCompany } from '#addin/pane/card/looks-like-company.ts';

test.each([
  ['上海云帆精密机械有限公司', true],
  [' 云帆 ', true],
  ['Acme Pumps Ltd', true],
  ['3M 中国', true],
  ['云', false],
  ['', false],
  ['2026-03-01', false],
  ['2026年3月1日', false],
  ['13900001234', false],
  ['1.2E+15', false],
  ['¥12,800.00', false],
  ['#N/A', false],
  ['客'.repeat(60), true],
  ['客'.repeat(61), false],
])('the house is asked of a text only where it may be a company’s name: %s → %s', (text, isAsked) => {
  expect(looksLikeCompany(text)).toBe(isAsked);
});
