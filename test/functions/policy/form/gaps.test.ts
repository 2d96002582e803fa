import { textsInGaps } from '#policy/form/gaps.ts';

const gaps = [
  { within: { before: '质保期', after: '个月，每日付' } },
  { within: { before: '个月，每日付', after: '%的违约金。' } },
];

test.each([
  ['质保期12个月，每日付0.5%的违约金。', ['12', '0.5']],
  ['质保期 十二 个月， 每日付 0.5 ％的违约金。', ['十二', '0.5']],
  ['质保期____个月，每日付/%的违约金。', ['', '/']],
  ['质保期__12__个月，每日付0.5%的违约金。', ['12', '0.5']],
])('%s', (text, texts) => {
  expect(textsInGaps(gaps, text)).toEqual(texts);
});

test.each([
  '',
  '质保期12个月',
  '保修期12个月，每日付0.5%的违约金。',
  '质保期12个月，每周付0.5%的违约金。',
  '质保期12个月，每日付0.5%的违约金。另议',
])('where the words around them are others there are none: %s', (text) => {
  expect(textsInGaps(gaps, text)).toBeUndefined();
});

test('a very long text takes no longer than its length', () => {
  const long = `质保期${'个月，每日付'.repeat(20_000)}0.5%的违约金。`;
  const start = performance.now();

  expect(textsInGaps(gaps, long)).toHaveLength(2);
  expect(performance.now() - start).toBeLessThan(10_000);
});
