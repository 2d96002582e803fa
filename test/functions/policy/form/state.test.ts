import { state, writtenIn } from '#policy/form/state.ts';

test.each([
  ['', 'blank'],
  [' \u3000\u00a0\u200b', 'blank'],
  ['____', 'blank'],
  ['。，', 'blank'],
  ['（　　）', 'blank'],
  ['【 】', 'blank'],
  ['×××', 'blank'],
  ['{{客户}}', 'blank'],
  ['　　年　月　日', 'blank'],
  ['20　年　月　日', 'blank'],
  ['□ 是　□ 否', 'blank'],
  ['/', 'struck'],
  ['／', 'struck'],
  ['无', 'not-a-strike'],
  ['—', 'not-a-strike'],
  ['-', 'not-a-strike'],
  ['N/A', 'not-a-strike'],
  ['n.a.', 'not-a-strike'],
  ['不适用', 'not-a-strike'],
  ['上海', 'filled'],
  ['0', 'filled'],
  ['2026年2月20日', 'filled'],
  ['2020年12月20日', 'filled'],
  ['☑ 是　□ 否', 'filled'],
  ['√', 'filled'],
  ['无锡', 'filled'],
])('“%s” is %s', (text, expected) => {
  expect(state(text, {})).toBe(expected);
});

test('a gap is looked at by itself, whatever stands around it', () => {
  const within = { before: '质保期', after: '个月' };

  expect(writtenIn('质保期 12 个月', { within })).toBe('12');
  expect(state('质保期____个月', { within })).toBe('blank');
  expect(state('质保期/个月', { within })).toBe('struck');
  expect(writtenIn('保修期12个月', { within })).toBeUndefined();
});
