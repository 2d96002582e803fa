import { readCsv } from '#functions/match/csv.ts';
import { readStatement } from '#policy/money/statement-file.ts';

describe('a statement’s rows', () => {
  const read = (text: string) => readStatement(readCsv(text));

  test.each([
    ['借 and 贷', '记账日期,借方金额,贷方金额,摘要\n2026-11-03,,500,收款', -50_000],
    ['a minus behind', '日期,金额,摘要\n46329,500.00-,收款', -50_000],
    ['a side in the amount', '日期,金额,摘要\n20261103,贷500,收款', -50_000],
    ['ten thousands', '日期,金额（万元）,摘要\n20261103,-0.05,收款', -50_000],
    ['a red figure under 借', '日期,借方,贷方,摘要\n20261103,(500.00),,收款', -50_000],
  ])('%s', (_, text, fen) => {
    expect(read(text)).toEqual({ lines: [{ on: '2026-11-03', fen, reference: '收款', row: 2 }], problems: [] });
  });

  test('a line said twice is kept and told', () => {
    const text = '日期,金额,单号\n20261103,5,A1\n20261103,5,A1\n';
    expect(read(text).lines.map(({ row, repeats }) => [row, repeats])).toEqual([
      [2, undefined],
      [3, 2],
    ]);
  });

  test('what cannot be read is named with its row', () => {
    const text = '日期,金额,币种\n2026-11-31,5,\n20261103,五,\n20261103,,\n20261103,5,港币\n合计,5,\n';
    expect(read(text).problems.map(({ row, reason }) => `${row} ${reason['zh-CN']}`)).toEqual([
      '2 日期「2026-11-31」读不出来',
      '3 金额不是数字：「五」',
      '4 没有金额',
      '5 币种不是人民币，请单独处理',
    ]);
  });
});
