import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCsv } from '#functions/match/csv.ts';
import { runNode, type Ended } from '#given/run-node.ts';

const OURS = `\uFEFF某某公司对账单
客户：义乌安达服装有限公司,,,,
日期,单号,摘要,借方,贷方
2026-11-01,XS-0001,销售,"12,500.00",
2026/11/3,SK-0001,收款,,"5,000.00"
20261105,XS-0002,销售,１２００.00,
2026年11月9日,XS-0003,销售,800,
合计,,,14500,5000
`;
const THEIRS = `Date,Reference,Amount,Currency
2026-11-01,XS0001,"12,500.00",CNY
2026-11-04,SK0001,"(5,000.00)",CNY
2026-11-05,XS0002,"1,000.00",CNY
2026-11-06,XS0009,50.00-,CNY
2026-11-07,XS0010,9.00,USD
2026-11-08,XS0011,0.005,CNY
`;

describe('npm run reconcile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reconcile-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const run = (...args: string[]): Promise<Ended> =>
    runNode(['--import', 'tsx', 'functions/match/money/cli.ts', ...args]);

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('prints what each line is, then what all come to; 1 where they differ', async () => {
    const { code, said } = await run(file('ours.csv', OURS), file('theirs.csv', THEIRS));
    const [, ...rows] = readCsv(said);
    expect(rows.slice(0, -1).map((cells) => cells.slice(0, 4).join(' '))).toEqual([
      '4 2 same 0.00',
      '5 3 date-differs 0.00',
      '6 4 amount-differs 200.00',
      '7  missing-there 800.00',
      ' 5 missing-here 50.00',
      ' 6 unread ',
      ' 7 unread ',
    ]);
    expect(said).toContain('币种不是人民币');
    expect(said).toContain('金额不足一分');
    expect(said.trimEnd().split('\n').at(-1)).toBe(
      '我方 ours 9,500.00 · 对方 theirs 8,450.00 · 相差 difference 1,050.00 · 一致 same 1 · 不一致 differing 4 · 未读 unread 2',
    );
    expect(code).toBe(1);
  });

  test('0 where all agree, also with the customer’s own books, in which 借 and 贷 change places', async () => {
    const theirs = '日期,单号,借方,贷方\n2026-11-01,XS1001,,500\n2026-11-02,SK1001,300,\n2026-11-02,SK1001,300,\n';
    const ours = '日期,单号,借方,贷方\n2026-11-01,XS1001,500,\n2026-11-02,SK1001,,300\n2026-11-02,SK1001,,300\n';
    const { code, said } = await run(file('a.csv', ours), file('b.csv', theirs));
    expect(said).toContain('借贷已对调');
    expect(said).toContain('重复行');
    expect(code).toBe(0);
  });

  test.each<[string, () => string[], RegExp]>([
    [
      'a missing file',
      () => [join(folder, 'none.csv'), file('c.csv', THEIRS)],
      /none\.csv cannot be read 无法读取文件/,
    ],
    ['no header', () => [file('d.csv', 'a,b\n1,2\n'), file('c.csv', THEIRS)], /d\.csv: 前 15 行里没有找到表头/],
    ['one file only', () => [file('c.csv', THEIRS)], /npm run -s reconcile -- OURS\.csv THEIRS\.csv/],
  ])('2 for %s, said in a sentence', async (_, args, sentence) => {
    const { code, said } = await run(...args());
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/at .*\.ts:/);
    expect(code).toBe(2);
  });
});
