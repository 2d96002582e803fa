import { matchReceipt } from '#functions/match/money/receipt.ts';
import type { BankLine, Choice, Match, Open, Payer } from '#functions/match/money/terms.ts';

const open = (contract: number, n: number, leftFen: number, more: Partial<Open> = {}): Open => ({
  contractId: `c${contract}`,
  n,
  number: `HT-2026-${String(contract).padStart(4, '0')}`,
  label: ['预付款', '到货款', '验收款', '质保金'][n - 1] ?? '货款',
  leftFen,
  dueOn: `2026-1${Math.min(n - 1, 2)}-${contract < 20 ? '10' : '20'}`,
  contractOn: '2026-09-01',
  ...more,
});

const debts = [open(12, 1, 3_000_100), open(12, 2, 7_000_300), open(13, 1, 5_000_700), open(13, 2, 4_000_500)];
const payer = (more: Partial<Payer> = {}): Payer => ({
  customerId: 'anda',
  name: '义乌安达服装有限公司',
  likeness: 'same',
  open: debts,
  ...more,
});
const line = (more: Partial<BankLine> = {}): BankLine => ({
  on: '2026-11-03',
  fen: 5_000_700,
  payer: '义乌安达服装有限公司',
  reference: '货款',
  ...more,
});

const partsOf = ({ parts, advanceFen }: Choice): string =>
  [
    ...parts.map(({ contractId, n, fen }) => `${contractId}/${n}=${fen}`),
    ...(advanceFen > 0 ? [`+${advanceFen}`] : []),
  ].join(' ');
const told = ({ verdict, choices }: Match): string => `${verdict}: ${choices.map(partsOf)[0] ?? ''}`;
const words = ({ choices }: Match, at = 0): string[] => (choices[at]?.reasons ?? []).map((reason) => reason['zh-CN']);

const both = 'c12/1=3000100 c13/1=5000700';

describe('sure', () => {
  test.each<[string, Partial<BankLine>, string]>([
    ['the amount of one instalment', {}, 'c13/1=5000700'],
    ['two of a contract, its whole', { fen: 9_001_200 }, 'c13/1=5000700 c13/2=4000500'],
    ['the oldest of all', { fen: 8_000_800 }, 'c12/1=3000100 c13/1=5000700'],
    ['the contract that is named', { fen: 3_000_100, reference: 'HT-2026-0012' }, 'c12/1=3000100'],
    ['a part of the one named', { fen: 1_234_500, reference: '合同HT2026-0012货款' }, 'c12/1=1234500'],
    ['a part of the one named by its end and year', { fen: 1_234_500, reference: '26-0012' }, 'c12/1=1234500'],
    [
      'all of two that are named',
      { fen: 19_001_600, reference: 'HT-2026-0012、0013' },
      'c12/1=3000100 c13/1=5000700 c12/2=7000300 c13/2=4000500',
    ],
    ['two that are named, each with its year', { fen: 8_000_800, reference: 'HT-2026-0012、2026-0013' }, both],
    ['two that are named, each in its way', { fen: 8_000_800, reference: 'HT20260012，2026年第13号' }, both],
    ['a half of one', { fen: 1_500_050 }, 'c12/1=1500050'],
    ['a third of one, cut to the fen', { fen: 1_000_033 }, 'c12/1=1000033'],
    ['a third of one, the fen that were cut with it', { fen: 1_000_034 }, 'c12/1=1000034'],
    ['a quarter of one', { fen: 750_025 }, 'c12/1=750025'],
    ['a later one that is spoken of', { fen: 7_000_300, reference: 'HT-2026-0012 到货款' }, 'c12/2=7000300'],
    ['a later one that is counted', { fen: 7_000_300, reference: 'HT20260012第二期' }, 'c12/2=7000300'],
  ])('%s', (_, change, parts) => {
    const match = matchReceipt(line(change), [payer()]);
    expect(told(match)).toBe(`sure: ${parts}`);
    expect(match.choices).toHaveLength(1);
  });

  test.each([
    'HT-2026-0013',
    'ht20260013',
    'ＨＴ－２０２６－００１３',
    'HT 2026 0013',
    'HT—2026—0013',
    'HT(2026)0013号',
    '付HT-2026-0013货款',
    'HT/2026/0013',
    'HT_2026_0013',
    '2026-0013',
    '26-0013',
    '2026年第13号',
    '2026年13号合同',
    '合同0013',
    '合同编号：13',
  ])('「%s」 names the contract of two that owe the same', (reference) => {
    const equal = [open(12, 1, 5_000_700), open(13, 1, 5_000_700)];
    expect(told(matchReceipt(line({ reference }), [payer({ open: equal })]))).toBe('sure: c13/1=5000700');
  });

  test.each(['', '2026-11', '20260013000', 'HT-2026-00131', '2026-0014', '付13货款', '合同13000元', '2026年13日'])(
    '「%s」 names neither, so that both are offered',
    (reference) => {
      const equal = [open(12, 1, 5_000_700), open(13, 1, 5_000_700)];
      expect(matchReceipt(line({ reference }), [payer({ open: equal })]).verdict).toBe('offered');
    },
  );

  test.each(['HT-2026-1932', '2026-1932', '26-1932', '2026年第1932号'])(
    '「%s」 names a contract, though its number looks like a year',
    (reference) => {
      const equal = [open(12, 1, 5_000_700), open(1932, 1, 5_000_700)];
      expect(told(matchReceipt(line({ reference }), [payer({ open: equal })]))).toBe('sure: c1932/1=5000700');
    },
  );

  test('a year alone beside 合同 names no contract that ends so', () => {
    const equal = [open(12, 1, 5_000_700), open(2026, 1, 5_000_700)];
    expect(matchReceipt(line({ reference: '合同2026年货款' }), [payer({ open: equal })]).verdict).toBe('offered');
  });

  test('a bare row of digits that is a day names no contract', () => {
    const equal = [open(12, 1, 5_000_700), open(1103, 1, 5_000_700)];
    expect(matchReceipt(line({ reference: '货款20261103' }), [payer({ open: equal })]).verdict).toBe('offered');
  });

  test('of two equal instalments of one contract the oldest is paid', () => {
    const equal = [open(12, 1, 500), open(12, 2, 500), open(12, 3, 600)];
    expect(told(matchReceipt(line({ fen: 500 }), [payer({ open: equal })]))).toBe('sure: c12/1=500');
  });

  test('the longer number is not the shorter one as well', () => {
    const both = [open(12, 1, 500), open(12, 1, 500, { contractId: 'c12-1', number: 'HT-2026-0012-1' })];
    expect(told(matchReceipt(line({ fen: 500, reference: 'HT-2026-0012-1' }), [payer({ open: both })]))).toBe(
      'sure: c12-1/1=500',
    );
  });

  test('a name that is only alike, where contract and amount both fit', () => {
    const match = matchReceipt(line({ payer: '安达服饰', reference: 'HT-2026-0013' }), [payer({ likeness: 'alike' })]);
    expect(told(match)).toBe('sure: c13/1=5000700');
    expect(words(match)).toEqual([
      '付款人「安达服饰」与客户名相近',
      '附言写有合同编号 HT-2026-0013',
      '金额正好是「预付款」的未收款',
      '比应付日 2026-10-10 晚 24 天',
    ]);
  });

  test('a name that is only alike, where the contract fits and the amount is a third of what is left', () => {
    const third = line({ payer: '安达服饰', reference: 'HT-2026-0013', fen: 1_666_900 });
    const match = matchReceipt(third, [payer({ likeness: 'alike' })]);
    expect(told(match)).toBe('sure: c13/1=1666900');
    expect(words(match)).toContain('金额正好是「预付款」未收款的三分之一，还差 33,338.00 元');
  });

  test.each([
    ['义乌安达服装有限公司杭州分公司', '付款人是该客户的分支机构'],
    ['义乌市安达服装有限公司第二分公司', '付款人是该客户的分支机构'],
    ['安达服装', '付款人「安达服装」是该客户的简称'],
  ])('「%s」 stands for one customer only, and pays just what that one owes', (name, reason) => {
    const other = payer({ customerId: 'other', name: '义乌安迪服装有限公司', likeness: 'alike', open: [] });
    const match = matchReceipt(line({ payer: name }), [other, payer({ likeness: 'alike' })]);
    expect(told(match)).toBe('sure: c13/1=5000700');
    expect(words(match)).toContain(reason);
  });

  test('a branch pays a round sum', () => {
    const round = payer({ likeness: 'alike', open: [open(12, 1, 2_000_000), open(13, 1, 700)] });
    const match = matchReceipt(line({ payer: '义乌安达服装有限公司杭州分公司', fen: 2_000_000 }), [round]);
    expect(told(match)).toBe('sure: c12/1=2000000');
  });

  test('a round sum not yet due that is simply the oldest', () => {
    const later = [open(12, 1, 200_000, { dueOn: '2027-03-01' }), open(13, 1, 300_000, { dueOn: '2027-04-01' })];
    expect(told(matchReceipt(line({ fen: 200_000 }), [payer({ open: later })]))).toBe('sure: c12/1=200000');
  });

  test.each<[string, Open]>([
    ['a later one of the same contract', open(11, 2, 1_200_000)],
    ['one not yet due', open(12, 1, 1_214_350, { dueOn: '2027-03-01' })],
  ])('a round sum of one instalment, though it is about a half of %s', (_, other) => {
    const match = matchReceipt(line({ fen: 600_000 }), [payer({ open: [open(11, 1, 600_000), other] })]);
    expect(told(match)).toBe('sure: c11/1=600000');
  });

  test('several that are not the oldest, where one of them is due', () => {
    const some = [open(11, 1, 90_000), open(12, 1, 70_010), open(13, 3, 5_003, { dueOn: '2027-03-01' })];
    expect(told(matchReceipt(line({ fen: 95_003 }), [payer({ open: some })]))).toBe('sure: c11/1=90000 c13/3=5003');
  });

  test('another customer with an alike name and the same sum open does not make a name unsure', () => {
    const other = payer({ customerId: 'other', likeness: 'alike', open: [open(40, 1, 5_000_700)] });
    expect(told(matchReceipt(line(), [other, payer()]))).toBe('sure: c13/1=5000700');
  });
});

describe('offered, the likeliest first', () => {
  test.each<[string, Partial<BankLine>, Partial<Payer>, string, string]>([
    ['a bank’s fee', { fen: 5_000_700 - 1_500 }, {}, 'c13/1=4999200', '比未收款少 15.00 元，可能扣了银行手续费'],
    [
      'a wrong reference',
      { reference: 'HT-2026-0012' },
      {},
      'c13/1=5000700',
      '附言写的合同是 HT-2026-0012，与金额对应的合同不同',
    ],
    [
      'a reference to nothing open',
      { reference: 'HT-2026-0099' },
      {},
      'c13/1=5000700',
      '附言里的 HT-2026-0099 不是未收款的合同',
    ],
    ['a part nobody named', { fen: 1_234_500 }, {}, 'c12/1=1234500', '部分付款，「预付款」还差 17,656.00 元'],
    [
      'more than all',
      { fen: 20_001_600 },
      {},
      'c12/1=3000100 c13/1=5000700 c12/2=7000300 c13/2=4000500 +1000000',
      '付清未收款后多 10,000.00 元，转预收',
    ],
    ['nothing open', {}, { open: [] }, '+5000700', '没有未收款，50,007.00 元全部转预收'],
    ['money before the contract', { on: '2026-08-31' }, {}, 'c13/1=5000700', '到账早于合同日期 2026-09-01，请核对'],
    ['a later one while an earlier one is open', { fen: 7_000_300 }, {}, 'c12/2=7000300', '同一合同更早的一期还没付清'],
    [
      'an alike name with the amount alone',
      {},
      { likeness: 'alike' },
      'c13/1=5000700',
      '付款人「义乌安达服装有限公司」与客户名相近',
    ],
    [
      'a round sum not yet due, which may be on account',
      { fen: 200_000 },
      { open: [open(12, 1, 300_000), open(13, 3, 200_000, { dueOn: '2027-03-01' })] },
      'c13/3=200000',
      '比应付日 2027-03-01 早 118 天',
    ],
    [
      'a round sum of several of one contract, which may be a part of an older debt',
      { fen: 300_000 },
      { open: [open(11, 1, 900_000), open(12, 1, 200_000), open(12, 2, 100_000)] },
      'c12/1=200000 c12/2=100000',
      '金额正好是合同 HT-2026-0012的全部未收款',
    ],
    [
      'a round sum of one that is about a half of another that is due',
      { fen: 600_000 },
      { open: [open(11, 1, 600_000), open(12, 1, 1_214_350)] },
      'c11/1=600000',
      '金额正好是「预付款」的未收款',
    ],
    [
      'the oldest two that come to a later one as well',
      { fen: 800 },
      { open: [open(12, 1, 320), open(13, 1, 480), open(12, 2, 800, { dueOn: '2027-03-01' })] },
      'c12/1=320 c13/1=480',
      '还有别的组合也正好是这个数',
    ],
    [
      'a half that is a round sum, which may be on account',
      { fen: 1_000_000 },
      { open: [open(12, 1, 2_000_000)] },
      'c12/1=1000000',
      '金额正好是「预付款」未收款的一半，还差 10,000.00 元',
    ],
    [
      'a half of one, a third of another',
      { fen: 1_500_050 },
      { open: [open(12, 1, 3_000_100), open(13, 1, 4_500_150)] },
      'c12/1=1500050',
      '金额正好是「预付款」未收款的一半，还差 15,000.50 元',
    ],
    [
      'a half of the first, all of a later one',
      { fen: 1_500_050 },
      { open: [open(12, 1, 3_000_100), open(12, 2, 1_500_050)] },
      'c12/2=1500050',
      '同一合同更早的一期还没付清',
    ],
    [
      'a half of one, another less a bank’s fee',
      { fen: 1_500_050 },
      { open: [open(12, 1, 3_000_100), open(13, 1, 1_501_050)] },
      'c13/1=1500050',
      '比未收款少 10.00 元，可能扣了银行手续费',
    ],
    [
      'a half of a later one while an earlier one is open',
      { fen: 3_500_150 },
      { open: [open(12, 1, 4_000_100), open(12, 2, 7_000_300)] },
      'c12/1=3500150',
      '部分付款，「预付款」还差 4,999.50 元',
    ],
    [
      'a list of contracts of which one has nothing open',
      { reference: 'HT-2026-0013、2026-0099' },
      {},
      'c13/1=5000700',
      '附言里的 2026-0099 不是未收款的合同',
    ],
    [
      'a customer’s name written short, with a round sum',
      { payer: '安达服装', fen: 2_000_000 },
      { likeness: 'alike', open: [open(12, 1, 2_000_000)] },
      'c12/1=2000000',
      '付款人「安达服装」是该客户的简称',
    ],
    [
      'a branch with a part of what is owed',
      { payer: '义乌安达服装有限公司杭州分公司', fen: 1_500_050 },
      { likeness: 'alike' },
      'c12/1=1500050',
      '付款人是该客户的分支机构',
    ],
    [
      'another branch of the company that the customer is a branch of',
      { payer: '义乌安达服装有限公司杭州分公司' },
      { likeness: 'alike', name: '义乌安达服装有限公司宁波分公司' },
      'c13/1=5000700',
      '付款人「义乌安达服装有限公司杭州分公司」与客户名相近',
    ],
    [
      'several that are not the oldest, not yet due',
      { fen: 600 },
      {
        open: [
          open(12, 1, 100_000),
          open(13, 1, 250, { dueOn: '2027-03-01' }),
          open(14, 1, 350, { dueOn: '2027-03-01' }),
        ],
      },
      'c13/1=250 c14/1=350',
      '金额正好是 2 期的合计',
    ],
    [
      'an instalment that the reference does not speak of',
      { reference: '验收款' },
      { open: [...debts, open(12, 3, 1)] },
      'c13/1=5000700',
      '金额正好是「预付款」的未收款',
    ],
  ])('%s', (_, change, how, parts, reason) => {
    const match = matchReceipt(line(change), [payer(how)]);
    expect(told(match)).toBe(`offered: ${parts}`);
    expect(words(match)).toContain(reason);
  });

  test('two that come to the same amount, each saying that there are others', () => {
    const match = matchReceipt(line({ fen: 900 }), [
      payer({ open: [open(12, 1, 900), open(13, 1, 400), open(14, 1, 500)] }),
    ]);
    expect(match.verdict).toBe('offered');
    expect(match.choices.map(partsOf).slice(0, 2)).toEqual(['c12/1=900', 'c13/1=400 c14/1=500']);
    expect(words(match, 1)).toContain('还有别的组合也正好是这个数');
  });

  test('one that others come to as well, though those are less likely', () => {
    const debts = [open(9, 1, 100), open(12, 1, 300_000), open(13, 1, 100_000), open(14, 1, 200_000)];
    const match = matchReceipt(line({ fen: 300_000 }), [payer({ open: debts })]);
    expect(told(match)).toBe('offered: c12/1=300000');
    expect(words(match)).toContain('还有别的组合也正好是这个数');
  });

  test('two customers of one name', () => {
    const other = payer({ customerId: 'other', open: [open(40, 1, 900)] });
    const match = matchReceipt(line(), [other, payer()]);
    expect(told(match)).toBe('offered: c13/1=5000700');
    expect(words(match)).toContain('有同名的其他客户');
    expect(told(matchReceipt(line({ reference: 'HT-2026-0013' }), [other, payer()]))).toBe('sure: c13/1=5000700');
  });

  test('a short name that stands for two customers', () => {
    const other = payer({ customerId: 'other', name: '杭州安达服装有限公司', likeness: 'alike', open: [] });
    const both = [payer({ likeness: 'alike' }), other];
    expect(told(matchReceipt(line({ payer: '安达服装' }), both))).toBe('offered: c13/1=5000700');
    expect(told(matchReceipt(line({ payer: '安达服装' }), both.toReversed()))).toBe('offered: c13/1=5000700');
  });

  test('a short name without a trade, which many may have', () => {
    const match = matchReceipt(line({ payer: '安达' }), [payer({ likeness: 'alike', name: '义乌安达有限公司' })]);
    expect(told(match)).toBe('offered: c13/1=5000700');
  });

  test.each(['杭州安达服装', '安达服装厂', '安达服饰'])('「%s」 is no short name of the customer', (name) => {
    const match = matchReceipt(line({ payer: name }), [payer({ likeness: 'alike' })]);
    expect(told(match)).toBe('offered: c13/1=5000700');
  });

  test('a payer whose reference names another customer’s contract', () => {
    const other = payer({ customerId: 'other', likeness: 'alike', open: [open(40, 1, 5_000_700)] });
    expect(matchReceipt(line({ reference: 'HT-2026-0040' }), [payer(), other]).verdict).toBe('offered');
  });

  test('a receipt that a colleague announced comes before another', () => {
    const announced = [{ receiptId: 'r', fen: 5_000_700, on: '2026-11-01' }];
    const [one, other] = [payer({ likeness: 'alike' }), payer({ customerId: 'other', likeness: 'alike', announced })];
    const match = matchReceipt(line(), [one, other]);
    expect(match.choices[0]?.customerId).toBe('other');
    expect(words(match)).toContain('2026-11-01 已报过同额回款');
  });

  test('never more than five', () => {
    const equal = Array.from({ length: 30 }, (_, at) => open(at + 1, 1, 5_000_700));
    expect(matchReceipt(line(), [payer({ open: equal })]).choices).toHaveLength(5);
  });
});

describe('none', () => {
  test.each<[string, Partial<BankLine>, readonly Payer[]]>([
    ['nobody of such a name', {}, []],
    ['an alike name that nothing else speaks for', { fen: 123 }, [payer({ likeness: 'alike' })]],
    ['no money', { fen: 0 }, [payer()]],
    ['money that went out', { fen: -5_000_700 }, [payer()]],
  ])('%s', (_, change, payers) => {
    expect(matchReceipt(line(change), payers)).toEqual({ verdict: 'none', choices: [] });
  });
});

test('a customer with hundreds of equal instalments is answered at once, and not guessed', () => {
  const many = Array.from({ length: 400 }, (_, at) => open(at, 1, 100_000 + (at % 7) * 100));
  const began = Date.now();
  expect(matchReceipt(line({ fen: 400_900 }), [payer({ open: many })]).verdict).toBe('offered');
  expect(Date.now() - began).toBeLessThan(10_000);
});
