import { blanks } from '#policy/form/blanks.ts';
import { detect } from '#policy/form/detect.ts';
import { drawn, type Drawn } from './drawn.ts';
import { fresh } from './forms/fresh.ts';
import { late } from './forms/late.ts';
import { seen } from './forms/seen.ts';
import { unseen } from './forms/unseen.ts';
import { wild } from './forms/wild.ts';
import { precision, recall, scoreAll } from './score.ts';

const sets: readonly (readonly [string, readonly Drawn[]])[] = [
  ['seen', seen],
  ['unseen', unseen],
  ['late', late],
  ['fresh', fresh],
  ['wild', wild],
];
const enough = 0.97;

describe.each(sets)('the forms %s', (_, forms) => {
  const { singles, tables, errors } = scoreAll(forms);

  test('have nearly all their single blanks found, with hardly a false alarm', () => {
    expect((recall(singles) >= enough && precision(singles) >= enough) || errors).toBe(true);
  });

  test('have nearly all blanks of their tables found, with hardly a false alarm', () => {
    expect((recall(tables) >= enough && precision(tables) >= enough) || errors).toBe(true);
  });
});

const lists = sets.flatMap(([, forms]) => forms).filter(({ name }) => name.startsWith('filled list'));

test.each(lists.map((list) => [list.name, list] as const))('%s has no blank', (_, { map }) => {
  expect(lists.length).toBeGreaterThanOrEqual(6);
  expect(blanks(map, detect(map))).toEqual([]);
});

/** Address, kind and label of every field in some rows. */
const fieldsIn = (widths: readonly number[], ...rows: readonly string[]) =>
  detect(drawn('form', { widths }, rows).map).fields.map(({ id, kind, label }) => [id, kind, label]);

describe('a gap in a sentence', () => {
  const sentence = (text: string) =>
    fieldsIn([6, 90], '|~T>2 合同', `|第三条|~w ${text}`).map(([, kind, label]) => [kind, label]);

  test.each([
    ['甲方以____________支付，汇入本合同载明的乙方账户。', 'text', '第三条 甲方以__支付'],
    [
      '产品毁损的风险自________________时起由甲方承担，双方另有约定的除外。',
      'text',
      '第三条 产品毁损的风险自__时起由甲方承担',
    ],
    [
      '乙方迟延交货的，每迟一日支付迟交部分价款____%的违约金。',
      'percent',
      '第三条 每迟一日支付迟交部分价款__%的违约金',
    ],
    [
      '违约方应当向对方支付合同总额百分之____的违约金，并赔偿损失。',
      'percent',
      '第三条 应当向对方支付合同总额百分之__的违约金',
    ],
    ['差旅费按实计算，且总共不超过____元，超过的部分由乙方承担。', 'amount', '第三条 且总共不超过__元'],
    ['货到验收合格后____日内付清全部货款，逾期按日计息。', 'term', '第三条 货到验收合格后__日内付清全部货款'],
    ['甲方应在到货后____日内书面提出异议，逾期视为合格。', 'text', '第三条 甲方应在到货后__日内书面提出异议'],
    ['本合同有效期至    年  月  日，到期未履行完的仍按本合同履行。', 'date', '第三条 本合同有效期至__'],
    ['本合同双方签字后生效，一式____份，双方各执一半。', 'text', '第三条 一式__份'],
  ])('%s', (text, kind, label) => {
    expect(sentence(text)).toEqual([[kind, label]]);
  });

  test('behind a colon of its own is called by what stands before the colon', () => {
    expect(sentence('质量按双方确认的样品，交货地点：____________；运费由乙方承担，不另行计算。')).toEqual([
      ['place', '交货地点'],
    ]);
  });
});

describe('an amount in words', () => {
  test.each(['合计（大写）', '合　计\\n（大写）', '总金额大写', '人民币（大写）'])('%s', (label) => {
    expect(fieldsIn([16, 30], '|~T>2 合同', `|~b ${label}|~b `)[0]?.[1]).toBe('amount-in-words');
  });

  test('beside its sum in figures: each named by its own label', () => {
    const total = fieldsIn(
      [10, 20, 10, 10, 14],
      '|~b 序号|~b 品名|~b 数量|~b 单价|~b 金额',
      'x3|~b #|~b |~b |~b |~bf ',
      '|~b 合计（大写）|~b>2 |~b 合计（小写）|~bf ',
    );

    expect(total).toEqual([
      ['B5', 'amount-in-words', '合计（大写）'],
      ['E5', 'total', '合计（小写）'],
    ]);
  });
});

describe('captions over one row of boxes', () => {
  const rows = [
    '|~bg 客户名称|~bg 税号|~bg 电话',
    '|~b |~b |~b ',
    '|~bg 设备名称|~bg 型号|~bg 服务地点',
    '|~b |~b |~b ',
  ];

  test('are single fields, not a table that grows', () => {
    const { map } = drawn('form', { widths: [20, 20, 20] }, rows);

    expect(detect(map).tables).toEqual([]);
    expect(detect(map).fields.map(({ id, kind }) => [id, kind])).toEqual([
      ['A2', 'party'],
      ['B2', 'tax-number'],
      ['C2', 'phone'],
      ['A4', 'goods'],
      ['B4', 'model'],
      ['C4', 'place'],
    ]);
  });

  test('a table of one line of goods, summed up, stays a table', () => {
    const { map } = drawn('form', { widths: [20, 20, 20] }, [
      '|~bg 品名|~bg 数量|~bg 金额',
      '|~b |~b |~b ',
      '|~b>2 合计|~b ',
    ]);

    expect(detect(map).tables.map(({ firstRow, lastRow }) => [firstRow, lastRow])).toEqual([[2, 2]]);
  });
});

describe('labels with their places over a table', () => {
  const { map } = drawn('form', { widths: [14, 14, 18, 14, 18, 14] }, [
    '|~bv2 第三条 交货|~b 交货日期|~b     年   月   日|~b 交货地点|~b>2 ',
    '|~b 收货人|~b |~b 收货电话|~b>2 ',
    '|~bv4 第四条 付款|~bg 款项|~bg 付款条件|~bg 比例|~bg>2 金额（元）',
    '|~b 预付款|~b 合同生效后|~b |~b>2 ',
    '|~b 尾款|~b 验收合格后|~b |~b>2 ',
    '|~b>2 合计|~bf |~b>2f ',
  ]);

  test('stay single; the table has its own header only', () => {
    const { fields, tables } = detect(map);

    expect(fields.filter(({ isComputed }) => !isComputed).map(({ id, kind, label }) => [id, kind, label])).toEqual([
      ['C1', 'date', '交货日期'],
      ['E1', 'place', '交货地点'],
      ['C2', 'person', '收货人'],
      ['E2', 'phone', '收货电话'],
    ]);
    expect(tables.map(({ header, firstRow, lastRow }) => [header.left, header.top, firstRow, lastRow])).toEqual([
      [2, 3, 4, 5],
    ]);
  });
});

test('a band of headings over a header is no part of it', () => {
  const { map } = drawn('form', { widths: [8, 16, 12, 10, 10, 12] }, [
    '|~bg 第一条|~bg>2 标的、数量与价款|~bg>3 币种及单位：人民币元',
    '|~b 序号|~b 产品名称|~b 规格|~b 数量|~b 单价|~b 金额',
    'x4|~b #|~b |~b |~b |~b |~bf ',
  ]);

  expect(detect(map).tables[0]?.columns.map(({ label }) => label)).toEqual([
    '序号',
    '产品名称',
    '规格',
    '数量',
    '单价',
    '金额',
  ]);
});

test('a clause whose number stands in a cell of its own is one clause', () => {
  const { map } = drawn('form', { widths: [14, 80] }, [
    '|~T>2 合同',
    '|~bv1 第二条\\n质量标准|~bw 产品按国家标准制造并检验，质保期自验收合格之日起十二个月。',
    '|~b 3、|~bw 本合同自双方签字盖章之日起生效，传真件有效。',
  ]);

  expect(detect(map).clauses.map(({ id, number }) => [id, number])).toEqual([
    ['B2', '第二条'],
    ['B3', '3'],
  ]);
});

describe('whose a field is', () => {
  const rows = ['|~b 甲方|~b |~b 合同编号|~b ', '|~b 乙方|~b |~b 签订地点|~b ', '|~b 地址|~b |~b 电话|~b '];
  const { fields } = detect(drawn('form', { widths: [14, 30, 14, 30] }, rows).map);

  test('follows the heading over it, but not for what is of the whole contract', () => {
    expect(fields.map(({ id, side }) => [id, side])).toEqual([
      ['B1', 'customer'],
      ['D1', undefined],
      ['B2', 'us'],
      ['D2', undefined],
      ['B3', 'us'],
      ['D3', 'us'],
    ]);
  });
});

describe('boxes to tick', () => {
  test('are one choice named by the label beside them; a gap among them stands by itself', () => {
    expect(fieldsIn([14, 60], '|~b 服务类别|~b □ 安装　□ 保养　□ 其他：______')).toEqual([
      ['B1.1', 'choice', '服务类别'],
      ['B1.2', 'text', '其他'],
    ]);
  });
});

const secondsOf = (work: () => void): number => {
  const from = performance.now();
  work();
  return (performance.now() - from) / 1000;
};

describe('takes little time', () => {
  test('for a form of 300 fields and 100 goods lines', () => {
    const rows = [
      ...Array.from(
        { length: 100 },
        (_, i) => `|~b 联系人${i}|~b |~b 交货地点${i}|~b |~b 日期${i}|~b     年   月   日`,
      ),
      '|~b 序号|~b 品名|~b 规格|~b 数量|~b 单价|~b 金额',
      'x100|~b #|~b |~b |~b |~b |~bf ',
      '|~b>3 合计|~b |~b |~bf ',
    ];
    const { map } = drawn('form', { widths: [14, 20, 14, 20, 14, 20] }, rows);

    expect(secondsOf(() => void detect(map))).toBeLessThan(10);
    expect(blanks(map, detect(map)).length).toBeGreaterThanOrEqual(700);
  });

  const longest = 32_767;
  test.each(
    '_|_ |【|（ ）|　|\n| |：|甲方：|□ a |[ ] |年|  年  月  日|X|«|{{|<%|(|a（|（章）\n|000-|___\n|甲 |×|/|_/|¥  |ab  |，|第一条'.split(
      '|',
    ),
  )('for a cell of nothing but %j', (piece) => {
    const text = `${piece.repeat(longest / piece.length).slice(0, longest - 1)}q`;
    const { map } = drawn('form', { widths: [10, 20] }, ['|甲方|~b ', '|~b |~b ']);
    const cells = [...map.cells, { row: 4, column: 1, text }];

    expect(secondsOf(() => void blanks({ ...map, cells }, detect({ ...map, cells })))).toBeLessThan(10);
  });
});
