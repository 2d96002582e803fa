import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCsv } from '#functions/match/csv.ts';

const FILED = `\uFEFF行号,公司名称,负责人,联系电话,公司地址,统一社会信用代码
1,宁波市海风食品有限公司,赵敏,13999990000,宁波市江北区长江路300号,
2,"宁波市真牛王实业有限公司",王小伟,13812345678,浙江省宁波市江北区文三路20号,
`;
const REPORTS = `公司名称,联系电话
苏州无关药业有限公司,13700000000
真牛王实业,+86 138 1234 5678
,,,,,,"
`;

describe('npm run match', () => {
  const folder = mkdtempSync(join(tmpdir(), 'match-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'functions/match/cli.ts', ...args], { encoding: 'utf8' });
  const lists = () => ['--filed', file('filed.csv', FILED), '--reports', file('reports.csv', REPORTS)];

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('prints the rows that are the same or suspected, counted from 1, and a summary beside them', () => {
    const { stdout, stderr, status } = run(...lists());
    expect(readCsv(stdout)).toEqual([
      ['report_row', 'filed_row', 'verdict', 'score', 'reasons'],
      ['2', '2', 'same', '7.5', '电话相同; 字号相同; 行业词相同'].map(
        (cell) => expect.stringContaining(cell) as string,
      ),
    ]);
    expect(stderr).toMatch(/^rows 3 · same 1 · suspected 0 · pairs compared 1 \(16\.6667 %\)/);
    expect(status).toBe(0);
  });

  test('writes to a file instead', () => {
    const out = join(folder, 'out.csv');
    expect(run(...lists(), '--out', out).stdout).toBe('');
    expect(readCsv(readFileSync(out, 'utf8'))).toHaveLength(2);
  });

  test.each([
    [
      'a missing file',
      () => ['--filed', join(folder, 'none.csv'), '--reports', file('r.csv', REPORTS)],
      /none\.csv cannot be read/,
    ],
    [
      'a missing column',
      () => ['--filed', file('f.csv', 'a,b\n1,2\n'), '--reports', file('r.csv', REPORTS)],
      /f\.csv has no column 缺少列 公司名称/,
    ],
    ['an option missing', () => ['--filed', file('f.csv', FILED)], /npm run -s match -- --filed/],
    ['an option that is not known', () => [...lists(), '--fast'], /--fast[\s\S]*npm run -s match -- --filed/],
  ])('%s is said in a sentence', (_, args, sentence) => {
    const { stderr, status } = run(...args());
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/at .*\.ts:/);
    expect(status).toBe(1);
  });
});
