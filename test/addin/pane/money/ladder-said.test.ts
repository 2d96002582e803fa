import { ladderSaid, rungName } from '#addin/pane/money/ladder-said.ts';
import { learning, speaker } from '#addin/words/speak.ts';

const days = [-7, 0, 5, 15, 30];
beforeAll(() => learning['zh-CN']());
const t = speaker('zh-CN');

test.each([
  [undefined, '还没到催款的日子，从到期前 7 天开始'],
  [-7, '催款到「到期前 7 天」，下一步「到期当天」'],
  [0, '催款到「到期当天」，下一步「逾期 5 天」'],
  [15, '催款到「逾期 15 天」，下一步「逾期 30 天」'],
  [30, '催款到「逾期 30 天」，已是最后一步'],
])('given the step %p, the ladder says where it is and what comes next', (step, wanted) => {
  expect(ladderSaid(t, days, step)).toBe(wanted);
});

test('a ladder of no steps says so', () => {
  expect(ladderSaid(t, [], undefined)).toBe('没有设催款的日子');
  expect(rungName(t, 90)).toBe('逾期 90 天');
});
