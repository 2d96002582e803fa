import { spanIn, timeLeft } from '#addin/pane/parts/time-left.ts';

test.each([
  { case: 'half done in ten seconds', done: 600, all: 1_200, elapsedMs: 10_000, left: 10_000 },
  { case: 'all done', done: 1_200, all: 1_200, elapsedMs: 20_000, left: 0 },
  { case: 'too early to tell', done: 10, all: 1_200, elapsedMs: 999, left: undefined },
  { case: 'nothing done yet', done: 0, all: 1_200, elapsedMs: 5_000, left: undefined },
])('time left, $case', ({ done, all, elapsedMs, left }) => {
  expect(timeLeft({ done, all, elapsedMs })).toBe(left);
});

test.each([
  [0, '1秒钟', '1 second'],
  [59_999, '59秒钟', '59 seconds'],
  [60_000, '1分钟', '1 minute'],
  [3 * 3_600_000, '3小时', '3 hours'],
  [50 * 3_600_000, '2天', '2 days'],
])('%i ms in words', (ms, chinese, english) => {
  expect([spanIn('zh-CN', ms), spanIn('en', ms)]).toEqual([chinese, english]);
});
