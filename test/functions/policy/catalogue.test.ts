import { catalogue, type ClauseId, type Entry, entryOf, placeOf } from '#policy/catalogue.ts';

const entries: readonly Entry[] = catalogue;
const letters = /\p{L}|\p{N}/gu;
const bare = (text: string): string => text.match(letters)?.join('') ?? '';
const runsOf = (text: string, length: number): string[] =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, start) => text.slice(start, start + length));
const idsWhere = (holds: (entry: Entry) => boolean): string[] => entries.filter(holds).map(({ id }) => id);

const numbered = (prefix: string, list: string): string[] => list.split(' ').map((number) => `${prefix}-${number}`);
const numbers = {
  general: numbered('GN', '1 2'),
  daily: numbered('DM', '1 2 3 4a 4b 4c 5 6 7 8a 8b 8c 8d 9 10 11 12 13'),
  contracts: numbered('CT', '1 2a 2b1 2b2 2b3 2c1 2c2 2c3 3a 3b 3c 3d 3e 4a 4b'),
  customers: [
    ...numbered('CF', '1.0 1.1 1.2 1.2a 1.2b 1.3 1.4 2.0 2.1a 2.1b 2.1c 2.1d 2.1e 2.1f 2.1g 2.2a 2.2b 2.3 2.4'),
    ...numbered('CF', '3.1 3.2 3.3 4.1 4.1a 4.1b 4.2 5.1 5.2 5.3'),
  ],
};

describe('the catalogue lists the policy', () => {
  test('63 clauses and one number that the document leaves out', () => {
    expect(idsWhere(({ reserved }) => !reserved)).toHaveLength(63);
    expect(idsWhere(({ reserved }) => reserved === true)).toEqual(['DM-12']);
  });

  test('no number is given twice', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  test.each(Object.entries(numbers))('the chapter %s has its numbers, in order', (chapter, ids) => {
    expect(idsWhere((entry) => entry.chapter === chapter)).toEqual(ids);
  });

  test('the policy itself refuses where its words do, and nowhere else', () => {
    const refusals = ['DM-10', 'DM-11', ...numbers.contracts, 'CF-1.2a', 'CF-2.0', 'CF-2.2a', 'CF-2.3'];
    const reporting = numbers.customers.filter((id) => id.startsWith('CF-2.1'));

    expect(idsWhere(({ literal }) => literal === true).sort()).toEqual([...refusals, ...reporting].sort());
  });
});

describe('every rule can be read', () => {
  test.each(entries)('$id in both languages, as one short sentence', ({ rule }) => {
    expect(rule['zh-CN']).toMatch(/^\p{Script=Han}[^。！!,;:()]{0,58}。$/u);
    expect(rule.en).toMatch(/^[A-Z][^.!\p{Script=Han}]+\.$/u);
  });

  test('no two rules say the same', () => {
    expect(new Set(entries.map(({ rule }) => rule['zh-CN'])).size).toBe(entries.length);
    expect(new Set(entries.map(({ rule }) => rule.en)).size).toBe(entries.length);
  });

  test.each([
    '遵守公司一切管理规章制度,通知,通告',
    '明确结款流程,按账期准时对账、结款,做到准确无误',
    '金额的优惠,付款时间的延长,条款的修改,补充条款的增加',
    '公司名称、负责人姓名、企业性质、需求方向、联系电话、公司地址',
    '由销售部经理在现有的客户档案中搜索证实该客户不存在',
    '未经归属销售人员同意,其他人不可以私自进行联系',
    '名称、地址、电话、联系人、具体负责人、职务、创立时间、与本公司交易时间',
  ])('none repeats twelve characters of 「%s」', (quoted) => {
    const runs = runsOf(bare(quoted), 12);

    expect(runs).not.toHaveLength(0);
    expect(idsWhere(({ rule }) => runs.some((run) => bare(rule['zh-CN']).includes(run)))).toEqual([]);
  });
});

describe('a clause is cited by its place in the document', () => {
  test.each<[ClauseId, string, string]>([
    ['GN-1', '总则', 'General'],
    ['DM-8a', '一(8)', 'I (8)'],
    ['DM-12', '一(12)', 'I (12)'],
    ['CT-1', '二(1)', 'II (1)'],
    ['CT-2c2', '二(2)c', 'II (2)c'],
    ['CF-1.0', '客一', 'Customer files 1'],
    ['CF-2.1e', '客二1', 'Customer files 2.1'],
    ['CF-5.3', '客五3', 'Customer files 5.3'],
  ])('%s is %s, in English %s', (id, chinese, english) => {
    expect(placeOf(id)).toEqual({ 'zh-CN': chinese, en: english });
  });

  test.each(entries.filter(({ chapter }) => chapter !== 'general'))(
    'the item of $id follows from its number',
    (entry) => {
      const [, item = '', sub = ''] = /^\w+-(\d+)(?:\.(\d))?/.exec(entry.id) ?? [];
      const own = entry.chapter === 'customers' ? `${' 一二三四五'.charAt(Number(item))}${sub}` : `(${item})`;
      const chapterWide = ['CF-1.0', 'CF-2.0', 'CF-2.4'].includes(entry.id);

      expect(entry.item.replace(/[abc]$/, '')).toBe(chapterWide ? own.charAt(0) : own);
    },
  );

  test('a number is looked up as it is written', () => {
    expect(entryOf('CF-2.1c')).toMatchObject({ id: 'CF-2.1c', item: '二1', literal: true, priority: 0 });
  });

  test('a number that the policy never had is an error that names it', () => {
    expect(() => entryOf('XX-9' as ClauseId)).toThrow('XX-9');
  });
});
