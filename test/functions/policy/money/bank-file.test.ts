import { readBankFile, type BankFile } from '#policy/money/bank-file.ts';

const table = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

const read = (text: string): BankFile => readBankFile(table(text));
const reasons = ({ problems }: BankFile) =>
  problems.map(({ row, reason, isLeftOut }) => `${row}${isLeftOut ? '' : ' kept'}: ${reason['zh-CN']}`);

describe('a file as banks write it', () => {
  test('the header stands below the account, and outgoing money is counted only', () => {
    const file = read(`
      某某银行 对公账户交易明细
      账号：6222 0000 | 户名：我司 | 币种：人民币
      |
      交易日期 | 交易时间 | 借方发生额 | 贷方发生额 | 余额 | 对方户名 | 对方账号 | 摘要 | 交易附言 | 交易流水号
      20261103 | 09:14:02 | 0.00 | 12,500.00 | 20,000.00 | 义乌安达服装有限公司 | 62 | 转账 | HT-2026-0012 货款 | A1
      20261104 | 10:00:00 | 300.00 | 0.00 | 19,700.00 | 物业 | 63 | 转账 | 房租 | A2
      20261105 | 10:00:00 |  | ８８．５０ | 19,788.50 | 慈溪信达有限公司 | 64 | 转账 | 转账 | A3
      合计 | | 300.00 | 12,588.50
    `);
    expect(file).toEqual({
      lines: [
        {
          on: '2026-11-03',
          fen: 1_250_000,
          payer: '义乌安达服装有限公司',
          reference: 'HT-2026-0012 货款 转账',
          serial: 'A1',
          row: 5,
        },
        { on: '2026-11-05', fen: 8_850, payer: '慈溪信达有限公司', reference: '转账', serial: 'A3', row: 7 },
      ],
      problems: [],
      outgoing: 1,
    });
  });

  test.each([
    ['收入 and 支出', '日期 | 收入(元) | 支出(元) | 付款人名称 | 用途\n2026/11/3 | 500 | | 甲公司 | 货款'],
    ['存入 and 支取', '记账日期 | 支取 | 存入 | 对方名称 | 备注\n2026年11月3日 | - | 500.00 | 甲公司 | 货款'],
    [
      'one column with a direction',
      '交易日 | 借贷标志 | 交易金额 | 对方单位 | 附言\n46329 | 贷 | 500.00 | 甲公司 | 货款',
    ],
    ['one column with signs', '日期 | 金额 | 对方户名 | 摘要\n20261103 | +500.00 | 甲公司 | 货款'],
    ['one column with sides in it', '日期 | 发生额 | 对方户名 | 摘要\n20261103 | 贷 500.00 | 甲公司 | 货款'],
    [
      'in English',
      'Transaction Date | Debit | Credit | Counterparty Name | Description\n3-Nov-2026 | | 500.00 | 甲公司 | 货款',
    ],
    ['counted in ten thousands', '日期 | 收入金额（万元） | 对方户名 | 摘要\n20261103 | 0.05 | 甲公司 | 货款'],
    [
      'a header of two rows',
      '日期 | 发生额 | | 对方户名 | 摘要\n | 借方 | 贷方 | |\n20261103 | | 500.00 | 甲公司 | 货款',
    ],
    ['payer and payee', '日期 | 收款人名称 | 付款人名称 | 贷方金额 | 摘要\n20261103 | 我司 | 甲公司 | 500 | 货款'],
  ])('%s', (_, text) => {
    expect(read(text).problems).toEqual([]);
    expect(read(text).lines).toMatchObject([{ on: '2026-11-03', fen: 50_000, payer: '甲公司', reference: '货款' }]);
  });

  test.each([
    ['借贷标志 借', '日期 | 借贷标志 | 金额\n20261103 | 借 | 500.00'],
    ['支出', '日期 | 收/支 | 金额\n20261103 | 支出 | 500.00'],
    ['a minus', '日期 | 金额\n20261103 | -500.00'],
    ['brackets', '日期 | 金额\n20261103 | （500.00）'],
    ['an amount in another currency', '日期 | 支出 | 收入\n20261103 | $500.00 |'],
  ])('%s is outgoing', (_, text) => {
    expect(read(text)).toEqual({ lines: [], problems: [], outgoing: 1 });
  });
});

describe('what cannot be read is named with its row, and the rest is read', () => {
  const head = '日期 | 收入 | 支出 | 付款人 | 摘要 | 流水号 | 币种\n20261101 | 1 | | 甲 | 货款 | S0 | 人民币\n';
  test.each([
    ['20261131 | 5 | | 甲', '3: 日期「20261131」读不出来'],
    ['| 5 | | 甲', '3: 没有日期'],
    ['20261103 | | | 甲', '3: 没有金额'],
    ['20261103 | 0.005 | | 甲', '3: 金额不足一分，请核对小数位：「0.005」'],
    ['20261103 | $5 | | 甲', '3: 币种不是人民币，请单独处理：「$5」'],
    ['20261103 | 5 | | 甲 | | | USD', '3: 币种不是人民币，请单独处理'],
    ['20261103 | 五元 | | 甲', '3: 金额不是数字：「五元」'],
    ['20261103 | 5 | 6 | 甲', '3: 收入和支出都有金额'],
    ['20261103 | -5 | | 甲', '3: 收入是负数，可能是冲正，请人工处理'],
    ['20261101 | 1 | | 甲 | 货款 | S0 | 人民币', '3: 与第 2 行流水号相同，只算一次'],
  ])('%s', (row, reason) => {
    const file = read(head + row);
    expect(reasons(file)).toEqual([reason]);
    expect(file.lines).toHaveLength(1);
  });

  test('a direction that is none', () => {
    expect(reasons(read('日期 | 方向 | 金额\n20261103 | 冲 | 5'))).toEqual(['2: 看不出是收入还是支出：「冲」']);
  });

  test('a serial number with another content is kept and named', () => {
    const file = read(`${head}20261102 | 2 | | 乙 | 货款 | S0`);
    expect(reasons(file)).toEqual(['3 kept: 与第 2 行流水号相同但内容不同，请核对']);
    expect(file.lines).toHaveLength(2);
  });

  test('equal lines without a serial number are both kept, the later one named', () => {
    const file = read(
      '日期 | 收入 | 付款人 | 流水号\n20261103 | 5 | 甲 | \n20261103 | 5 | 甲 | 0\n20261103 | 5 | 乙 |',
    );
    expect(reasons(file)).toEqual(['3 kept: 与第 2 行完全相同，请确认是否是两笔']);
    expect(file.lines.map(({ row, repeats }) => [row, repeats])).toEqual([
      [2, undefined],
      [3, 2],
      [4, undefined],
    ]);
  });

  test('empty rows, sums and a header said again are passed over; a line that only speaks of a sum is not', () => {
    const file = read(
      `${head} | \n日期 | 收入 | 支出 | 付款人 | 摘要 | 流水号 | 币种\n20261104 | 7 | | 甲 | 合计三笔 | S9\n本页小计 | 8\n总计 | 8`,
    );
    expect(file.problems).toEqual([]);
    expect(file.lines.map(({ fen }) => fen)).toEqual([100, 700]);
  });
});

test.each([
  ['nothing', ''],
  ['no date', '金额 | 摘要\n5 | 货款'],
  ['no amount', '日期 | 余额\n20261103 | 5'],
  ['a header far below', `${'说明 |\n'.repeat(16)}日期 | 收入\n20261103 | 5`],
])('a file with %s has no header, which is said', (_, text) => {
  expect(reasons(read(text))).toEqual(['1: 前 15 行里没有找到表头，需要有日期和收入金额两列']);
});

test('a long file is read at once', () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => ['20261103', String(at), '甲公司', '货款']);
  expect(readBankFile([['日期', '收入', '付款人', '摘要'], ...rows.slice(1)]).lines).toHaveLength(19_999);
});
