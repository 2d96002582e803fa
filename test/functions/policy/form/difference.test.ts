import { difference } from '#policy/form/difference.ts';

test.each([
  ['由卖方管辖', '由买方管辖', '卖', '买'],
  ['由卖方管辖', '由卖方专属管辖', '', '专属'],
  ['由卖方专属管辖', '由卖方管辖', '专属', ''],
  ['由卖方管辖', '由 卖方　管辖', '', ''],
  ['管辖', '仲裁', '管辖', '仲裁'],
  ['方方', '方', '方', ''],
  ['', '新', '', '新'],
])('%s → %s', (was, now, gone, come) => {
  expect(difference(was, now)).toEqual({ gone, come });
});
