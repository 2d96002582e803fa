import { commonWords, groupsOf, partsOf, withoutFindings } from '#addin/pane/parts/outcomes.ts';
import { givenOutcome, missing } from '#given/outcome.ts';

const phone = (number: string) => ({
  ...missing('phone'),
  by: 'customer/phone-can-be-dialled',
  reason: { 'zh-CN': `「${number}」不像电话号码`, en: `“${number}” is not a phone number` },
  remedy: { 'zh-CN': '手机 11 位', en: 'a mobile has 11 digits' },
});
const late = { ...missing('obtainedOn'), by: 'customer/reported-at-once', level: 'flag' as const };

test('a part for every verdict that somebody got, in the order of the sentence', () => {
  const outcomes = [
    givenOutcome(2, 'wrong'),
    givenOutcome(3, 'free'),
    givenOutcome(4, 'taken'),
    givenOutcome(5, 'free'),
  ];
  expect(partsOf(outcomes)).toEqual([
    { verdict: 'free', n: 2 },
    { verdict: 'taken', n: 1 },
    { verdict: 'wrong', n: 1 },
  ]);
});

test('rows that ask for the same are one group that knows their cells', () => {
  const [group, ...others] = groupsOf([2, 3, 4].map((line) => givenOutcome(line, 'wrong', [missing('address')])));
  expect(others).toEqual([]);
  expect(group).toMatchObject({ reason: { 'zh-CN': '缺「公司地址」' }, finding: { by: 'customer/six-items-present' } });
  expect(group?.places.map(({ outcome, field }) => [outcome.row.line, field])).toEqual([
    [2, 'address'],
    [3, 'address'],
    [4, 'address'],
  ]);
});

test('one thing to do said in different words is one group; two fields are two', () => {
  const groups = groupsOf([
    givenOutcome(2, 'wrong', [phone('123'), missing('address')]),
    givenOutcome(3, 'wrong', [phone('456'), missing('demand')]),
  ]);
  expect(groups.map(({ reason, places }) => [reason['zh-CN'], places.length])).toEqual([
    ['「…」不像电话号码', 2],
    ['缺「公司地址」', 1],
    ['缺「需求方向」', 1],
  ]);
});

test('what stops a row comes before what is only mentioned, however often; then the most rows first', () => {
  const groups = groupsOf([
    givenOutcome(2, 'free', [late]),
    givenOutcome(3, 'wrong', [late, missing('demand')]),
    givenOutcome(4, 'wrong', [late, missing('address')]),
    givenOutcome(5, 'wrong', [late, missing('address')]),
  ]);
  expect(groups.map(({ finding, places }) => [finding.level, finding.where.field, places.length])).toEqual([
    ['refuse', 'address', 2],
    ['refuse', 'demand', 1],
    ['flag', 'obtainedOn', 4],
  ]);
});

test('rows of which nothing is to be said are kept apart', () => {
  const quiet = givenOutcome(2, 'free');
  expect(withoutFindings([quiet, givenOutcome(3, 'wrong', [missing('phone')])])).toEqual([quiet]);
});

test.each([
  { sentences: ['获取 9 天后才报备', '获取 12 天后才报备'], said: '获取 … 天后才报备' },
  { sentences: ['已在档案中（电话相同）', '已在档案中（地址相同）'], said: '已在档案中（…相同）' },
  { sentences: ['一样', '一样'], said: '一样' },
  { sentences: ['甲甲', '甲'], said: '甲…' },
  { sentences: ['甲', '乙'], said: '…' },
])('what $sentences have in common', ({ sentences, said }) => {
  expect(commonWords(sentences.map((sentence) => ({ 'zh-CN': sentence, en: sentence })))['zh-CN']).toBe(said);
});
