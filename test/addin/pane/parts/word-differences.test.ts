import { wordDifferences } from '#addin/pane/parts/word-differences.ts';

const marked = (stretches: ReturnType<typeof wordDifferences>['left']) =>
  stretches.map(({ text, isDifferent }) => (isDifferent ? `[${text}]` : text)).join('');

test.each([
  ['应书面告知对方', '应口头告知对方', '应[书面]告知对方', '应[口头]告知对方'],
  ['双方协商', '双方协商', '双方协商', '双方协商'],
  ['', '新增一句', '', '[新增一句]'],
  ['within 7 days', 'within 15 days', 'within [7] days', 'within [15] days'],
])('%s → %s', (was, now, left, right) => {
  const differences = wordDifferences(was, now);
  expect([marked(differences.left), marked(differences.right)]).toEqual([left, right]);
});

test('a clause as long as a cell can be is compared in a moment: its ends are alike, the rest is another text', () => {
  const middle = '甲方应在到货后七天验收。'.repeat(2_000);
  const begun = performance.now();
  const { left, right } = wordDifferences(`验收：${middle}完`, `验收：${middle.replaceAll('七', '九')}完`);
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(left.map(({ isDifferent }) => isDifferent)).toEqual([false, true, false]);
  expect(left.map(({ text }) => text).join('')).toBe(`验收：${middle}完`);
  expect(right.map(({ text }) => text).join('')).toContain('九天');
});
