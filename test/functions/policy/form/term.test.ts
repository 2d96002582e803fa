import { dayOfTerm, daysOfTerm, isCountedFrom } from '#policy/form/term.ts';

test.each([
  ['30', 30],
  ['３０', 30],
  ['30天', 30],
  ['月结60天', 60],
  ['验收后三个月', 90],
  ['两周内', 14],
  ['十五日内付清', 15],
  ['二十个工作日', 20],
  ['一百八十天', 180],
  ['一百天', 100],
  ['一百零五日', 105],
  ['一百二十五天', 125],
  ['预付30日，余款90日', 90],
  ['一年', 365],
  ['款到发货', 0],
  ['Net 45 days', 45],
  ['0', 0],
  ['7.2', 8],
])('%s is %d days', (text, days) => {
  expect(daysOfTerm({ text })).toBe(days);
});

test.each(['', '/', '双方商定', '-5', '2026年12月31日前', '2026-12-31', '12月31日', '二〇二六年底'])(
  '%s says no days',
  (text) => {
    expect(daysOfTerm({ text })).toBeUndefined();
  },
);

test('a day of the calendar by which something is paid', () => {
  expect(dayOfTerm('2026年12月31日前付清')).toBe('2026-12-31');
  expect(dayOfTerm('2026.6.1付一半，2026.9.1付清')).toBe('2026-09-01');
  expect(dayOfTerm('30天')).toBeUndefined();
});

test('a day counted from another', () => {
  expect(isCountedFrom('收到预付款后30日内')).toBe(true);
  expect(isCountedFrom('30')).toBe(false);
  expect(isCountedFrom('2026年3月')).toBe(false);
});
