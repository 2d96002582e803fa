import { wordDifferences } from '#addin/pane/parts/word-differences.ts';

const marked = (stretches: readonly { readonly text: string; readonly isDifferent: boolean }[]) =>
  stretches.map(({ text, isDifferent }) => (isDifferent ? `[${text}]` : text)).join('');

test.each([
  ['到货后 30 日内付清', '到货后 60 日内付清', '到货后 [30] 日内付清', '到货后 [60] 日内付清'],
  ['运输由乙方负责', '运费由乙方负责', '[运输]由乙方负责', '[运费]由乙方负责'],
  ['质保期一年', '质保期一年，终身保修', '质保期一年', '质保期一年[，终身保修]'],
  ['', '另行约定', '', '[另行约定]'],
  ['一字不差', '一字不差', '一字不差', '一字不差'],
])('%s → %s', (was, now, left, right) => {
  const found = wordDifferences(was, now);

  expect({ left: marked(found.left), right: marked(found.right) }).toEqual({ left, right });
});
