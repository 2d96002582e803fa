import { CellMap } from '#policy/form/cell-map.ts';
import type { Words } from '#policy/words.ts';
import type { ContractDetail, Typing } from '#addin/wire.ts';
import { responsibilitySheet } from '#addin/sheet/paper/responsibility-sheet.ts';
import { reviewSheet } from '#addin/sheet/paper/review-sheet.ts';
import { aContract, aReview } from '#given/contract.ts';

const contract = aContract({ stage: 'approved', hash: 'abcdefghijk' });
const nameOf = (id: string) => ({ 'staff-chen': '陈晓雯', 'staff-wang': '王敏', 'staff-sun': '孙岳' })[id] ?? id;
const source = { contract, nameOf, money: (fen: number) => `¥${fen / 100}` };
const inChinese = { ...source, say: (words: Words) => words['zh-CN'] };
const inEnglish = { ...source, say: ({ en }: Words) => en };

const byId = 'staff-chen';
const typings: readonly Typing[] = [
  {
    byId,
    at: '2026-03-02T02:00:00.000Z',
    changes: [
      { key: 'C19', label: '收货人', was: '', now: '顾明' },
      { key: 'lines.0.0.0', label: '产品', was: '', now: '电动球阀' },
      { key: 'lines.0.0.3', label: '单价', was: '', now: '2,860.00' },
      { key: 'B5', label: '', was: '', now: '/' },
    ],
  },
  {
    byId,
    at: '2026-03-03T02:00:00.000Z',
    changes: [
      { key: 'lines.0.0.3', label: '单价', was: '2,860.00', now: '2,700.00' },
      { key: 'text.B22', label: '第五条', was: '旧', now: '新' },
      { key: 'added.0', label: '', was: '', now: '另附图纸' },
      { key: 'C19', label: '收货人', was: '顾明', now: '' },
    ],
  },
];
const history: ContractDetail['history'] = [
  { revision: 1, verb: 'contract.draft', actorId: byId, at: '2026-03-02T01:00:00.000Z', edition: 'V1', fields: [] },
  {
    revision: 2,
    verb: 'contract.approve',
    actorId: 'staff-sun',
    forId: 'staff-wang',
    at: '2026-03-04T01:00:00.000Z',
    edition: 'V1',
    fields: [],
  },
];

/** What a paper says, a line for each of its rows. */
const linesOf = ({ cells }: CellMap): string[] =>
  [...new Set(cells.map(({ row }) => row))].map((at) =>
    cells
      .filter(({ row }) => row === at)
      .map(({ text }) => text)
      .join(' | '),
  );

describe('责任单', () => {
  const sheet = responsibilitySheet({ ...inChinese, typings, history });

  test('who filled in what at first, a line of goods at a time; then every change, from what to what, by whom and when', () => {
    expect(linesOf(sheet)).toEqual(
      expect.arrayContaining([
        '一、首次提交：陈晓雯，2026-03-02 10:00',
        '收货人 | 顾明',
        '明细第 1 行 | 电动球阀 · 2,860.00',
        'B5 | /',
        '二、其后的改动（4 处）',
        '2026-03-03 10:00 | 陈晓雯 | 明细第 1 行「单价」 | 2,860.00 | 2,700.00',
        '2026-03-03 10:00 | 陈晓雯 | 条款 第五条 | 旧 | 新',
        '2026-03-03 10:00 | 陈晓雯 | 增加的内容 | （空） | 另附图纸',
        '2026-03-03 10:00 | 陈晓雯 | 收货人 | 顾明 | （空）',
        '2026-03-04 09:00 | 孙岳（代王敏） | 签批',
      ]),
    );
  });

  test('it is a sheet as any other, on A4 upright, whole in its print area; its code is the contract’s', () => {
    expect(CellMap.parse(sheet)).toEqual(sheet);
    expect(sheet.printArea).toMatchObject({ top: 1, left: 1, right: 12 });
    expect(linesOf(sheet).join('\n')).toContain(`SD·${contract.contractId}·r1·abcdefgh`);
    const width = sheet.columns.reduce((sum, { size = 0 }) => sum + size, 0);
    expect(width).toBeLessThan(100);
  });

  test('a long text has the height it needs', () => {
    const long = { key: 'C19', label: '收货人', was: '', now: '很长的地址'.repeat(40) };
    const tall = responsibilitySheet({
      ...inChinese,
      history,
      typings: [{ byId, at: history[0]?.at ?? '', changes: [long] }],
    });
    const row = tall.cells.find(({ text }) => text === long.now)?.row;
    expect(tall.rows.find(({ at }) => at === row)?.size).toBeGreaterThan(80);
  });

  test('what nobody has submitted is said so; in English too', () => {
    expect(linesOf(responsibilitySheet({ ...inEnglish, typings: [], history })).join('\n')).toContain(
      'Not submitted yet',
    );
  });
});

describe('评审记录', () => {
  const detail: ContractDetail = {
    record: contract,
    abilities: [],
    findings: [],
    history,
    items: [],
    specials: [
      {
        token: 'cheaper',
        finding: {
          cites: 'CT-2b2',
          by: 'contract/discount-below-list',
          level: 'special',
          where: { noun: 'contract' },
          reason: { 'zh-CN': '优惠 8%', en: '8 % off' },
          remedy: { 'zh-CN': '报上级评审', en: 'have it reviewed' },
        },
      },
    ],
    before: {},
  };
  const triggers = [
    { by: 'contract/discount-below-list', token: 'cheaper' },
    { by: 'contract/term-longer', token: 'later' },
  ];

  test('each trigger has its answer; one that is measured otherwise by now is known by its clause', () => {
    const review = aReview({ token: 'cheaper', verdict: 'conditional', note: '下不为例' });
    const special = { ...contract, triggers, review };
    const lines = linesOf(reviewSheet({ ...inChinese, contract: special, detail: { ...detail, record: special } }));
    expect(lines).toContain('优惠 8% | 有条件同意 | 下不为例');
    expect(lines).toContainEqual(expect.stringMatching(/^二\(2\).* \| 尚未评审 \| $/u));
    expect(lines.join('\n')).toContain('评审人：孙岳');
    expect(lines.join('\n')).toContain('评审人签字：');
  });

  test('a standard contract says that it is one, and asks no superior to sign', () => {
    const sheet = reviewSheet({ ...inChinese, detail });
    expect(CellMap.parse(sheet)).toEqual(sheet);
    expect(linesOf(sheet).join('\n')).toContain('没有特殊之处');
    expect(linesOf(sheet).join('\n')).not.toContain('评审人签字');
    expect(linesOf(sheet).join('\n')).not.toContain('放行');
  });

  test('what passed by a release names it: what was overdue, who released it, until when, up to how much and why (DM-8c)', () => {
    const release = {
      untilOn: '2026-03-31',
      upToFen: 25_000_000,
      reason: '月底付清',
      byId: 'staff-wang',
      at: '2026-03-01T02:00:00.000Z',
    };
    const released = { release, overdue: { fen: 21_000_000, days: 46 } };
    const lines = linesOf(reviewSheet({ ...inChinese, detail: { ...detail, released } }));
    expect(lines).toContain(
      '客户逾期 46 天、¥210000，已放行（DM-8c），不因此送评审。放行人：王敏　　放行到：2026-03-31　　理由：月底付清',
    );
    expect(lines).toContain('放行额度：逾期不超过 ¥250000');
  });
});
