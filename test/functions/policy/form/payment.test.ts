import fc from 'fast-check';
import * as z from 'zod';
import { detect } from '#policy/form/detect.ts';
import { totalFen } from '#policy/form/figures.ts';
import { yuanText } from '#policy/form/number.ts';
import { instalmentsIn, isPrepaid } from '#policy/form/payment.ts';
import { readForm, type Form } from '#policy/form/reading.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import { Instalment } from '#policy/terms/contract.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import { serviceForm } from '#infra/local/demo/templates/service-form.ts';
import { written, type Answers } from '#given/filled.ts';
import { aFilledSheet, aForm, aFormSaying } from '#given/form.ts';
import { aSale } from '#given/sale.ts';
import { aService } from '#given/service.ts';
import { drawn } from './drawn.ts';

const standardDays = 45;
const read = (form: Form, sheet: CellMap): Instalment[] => instalmentsIn(readForm(form, sheet), standardDays, form);

/** `30 天`, `12 个月 + 30 天`: short enough for a table. */
const inShort = ({ label, kind, fen, from, after: { unit, count, thenDays }, on }: Instalment): string =>
  [
    label,
    kind,
    fen,
    from,
    from === 'day' ? on : `${count} ${unit}${thenDays === undefined ? '' : ` + ${thenDays}`}`,
  ].join(' ');

const struckRows = (...rows: readonly number[]): Answers =>
  Object.assign(
    {},
    ...rows.map((row): Answers => ({ [`E${row}`]: '/', [`F${row}`]: '/', [`G${row}`]: '' })),
  ) as Answers;

describe('the sale of the demo', () => {
  const sale = (changes: Answers = {}) => read(saleForm, aSale(changes)).map(inShort);

  test('has its four instalments, and the warranty beyond the acceptance', () => {
    expect(sale()).toEqual([
      '预付款 advance 492600 signing 15 days',
      '到货款 delivery 492600 delivery 15 days',
      '验收款 acceptance 492600 acceptance 30 days',
      '质保金 retention 164200 acceptance 12 months + 30',
    ]);
  });

  test('without what is struck', () => {
    expect(sale({ ...struckRows(24, 27), E26: { text: '70.0%', number: 0.7 }, G26: '' })).toEqual([
      '到货款 delivery 492600 delivery 15 days',
      '验收款 acceptance 1149400 acceptance 30 days',
    ]);
  });

  test('all struck is one payment on the department’s term', () => {
    expect(sale(struckRows(24, 25, 26, 27))).toEqual([`账期款 term 1642000 delivery ${standardDays} days`]);
  });

  test('all of it paid first is nothing on credit', () => {
    const prepaid = { E24: '100%', F24: '款到发货', G24: '', ...struckRows(25, 26, 27) };
    expect(sale(prepaid)).toEqual(['预付款 advance 1642000 signing 0 days']);
    expect(isPrepaid(read(saleForm, aSale(prepaid)))).toBe(true);
    expect(isPrepaid(read(saleForm, aSale({ ...prepaid, F24: '15' })))).toBe(false);
  });

  test('a condition that was changed counts as it now is', () => {
    expect(sale({ C25: '收到发票后', F25: '次月5日' })[1]).toBe('到货款 delivery 492600 invoice 5 dayOfNextMonth');
  });
});

describe('the service order of the demo', () => {
  const service = (changes: Answers = {}) => read(serviceForm, aService(changes)).map(inShort);

  test.each<[string, Answers, string[]]>([
    [
      'an advance and the rest',
      {},
      ['预付款 advance 182400 signing 0 days', '验收款 acceptance 425600 acceptance 30 days'],
    ],
    [
      'everything after acceptance',
      { A23: '/', C23: '', E23: '100%', G23: '6,080.00' },
      ['验收款 acceptance 608000 acceptance 30 days'],
    ],
    [
      'months instead of days',
      { A23: '/', C23: '', E23: '100%', G23: '', I23: '三个月' },
      ['验收款 acceptance 608000 acceptance 3 months'],
    ],
    ['nothing but its term', { A23: '/', C23: '', E23: '/', G23: '' }, ['验收款 acceptance 608000 acceptance 30 days']],
    [
      'an advance alone: the rest is on the term',
      { E23: '/', G23: '' },
      ['预付款 advance 182400 signing 0 days', '验收款 acceptance 425600 acceptance 30 days'],
    ],
    [
      'an advance of everything',
      { A23: '100%', C23: '6,080.00', E23: '/', G23: '', I23: '/' },
      ['预付款 advance 608000 signing 0 days'],
    ],
  ])('%s', (_, changes, instalments) => {
    expect(service(changes)).toEqual(instalments);
  });
});

/** A form of any layout, as it is found: its total of 100,000 yuan stands in B2, its lines follow. */
function filled(lines: readonly string[], answers: Answers, total = '100,000.00'): string[] {
  const { map } = drawn('any', { widths: [14, 14, 14, 14, 14, 14] }, [
    '|~T>6 购销合同',
    '|~b 合同总金额|~b>3 |~b 签订日期|~b ',
    ...lines,
  ]);
  return read({ map, ...detect(map) }, written(map, { B2: total, F2: '2026-03-02', ...answers })).map(inShort);
}

const clause = '|~>6w 六、结算方式及期限：签订合同后预付____%，发货前付____%，余款验收合格后____日内付清。';
const saying = (prepaid: string, before: string, days: string): Answers => ({
  A3: `六、结算方式及期限：签订合同后预付${prepaid}%，发货前付${before}%，余款验收合格后${days}日内付清。`,
});

describe('a sentence with gaps', () => {
  test.each<[string, Answers, string[]]>([
    [
      'filled in',
      saying('30', '60', '30'),
      [
        '预付款 advance 3000000 signing 0 days',
        '到货款 delivery 6000000 delivery 0 days',
        '验收款 acceptance 1000000 acceptance 30 days',
      ],
    ],
    [
      'struck in part',
      saying('30', '/', '60'),
      ['预付款 advance 3000000 signing 0 days', '验收款 acceptance 7000000 acceptance 60 days'],
    ],
    ['struck but for its end', saying('/', '/', '30'), ['验收款 acceptance 10000000 acceptance 30 days']],
    ['left open', {}, [`验收款 acceptance 10000000 acceptance ${standardDays} days`]],
    ['struck to its end', saying('/', '/', '/'), [`验收款 acceptance 10000000 acceptance ${standardDays} days`]],
  ])('%s', (_, answers, instalments) => {
    expect(filled([clause], answers)).toEqual(instalments);
  });
});

describe('a place for the way of payment', () => {
  test.each<[string, string[]]>([
    ['款到发货', ['预付款 advance 10000000 signing 0 days']],
    ['现款', ['预付款 advance 10000000 signing 0 days']],
    ['货到付款', ['到货款 delivery 10000000 delivery 0 days']],
    ['货到验收合格后30日内付清', ['验收款 acceptance 10000000 acceptance 30 days']],
    ['开票后次月5日前电汇', ['账期款 term 10000000 invoice 5 dayOfNextMonth']],
    ['收到发票后10个工作日', ['账期款 term 10000000 invoice 10 workdays']],
    ['月结60天', ['账期款 term 10000000 delivery 60 days']],
    ['2026年12月31日前付清', ['账期款 term 10000000 day 2026-12-31']],
    ['12月31日前付清', ['账期款 term 10000000 day 2026-12-31']],
    ['电汇', [`账期款 term 10000000 delivery ${standardDays} days`]],
    ['预付30%', ['预付款 advance 3000000 signing 0 days', `账期款 term 7000000 delivery ${standardDays} days`]],
    [
      '预付30%，逾期按每日0.5%支付违约金，余款货到付清',
      ['预付款 advance 3000000 signing 0 days', `到货款 delivery 7000000 delivery ${standardDays} days`],
    ],
    [
      '预付百分之三十，货到一个月内付清余款',
      ['预付款 advance 3000000 signing 0 days', '到货款 delivery 7000000 delivery 1 months'],
    ],
    [
      '合同签订后预付20,000元，验收后7日内付余款',
      ['预付款 advance 2000000 signing 0 days', '验收款 acceptance 8000000 acceptance 7 days'],
    ],
    [
      '合同签订后预付30%，货到验收合格后15个工作日内付60%，余10%作为质保金，质保期两年满后付清',
      [
        '预付款 advance 3000000 signing 0 days',
        '验收款 acceptance 6000000 acceptance 15 workdays',
        '质保金 retention 1000000 acceptance 24 months',
      ],
    ],
  ])('%s', (text, instalments) => {
    expect(filled(['|~b 付款方式|~b>5 '], { B3: text })).toEqual(instalments);
  });

  test('boxes to tick', () => {
    const boxes = '七、付款方式：□ 月结 30 天  □ 月结 60 天  □ 款到发货';
    const ticked = (option: string) => boxes.replace(`□ ${option}`, `☑ ${option}`);
    expect(filled([`|~>6w ${boxes}`], { A3: ticked('月结 60 天') })).toEqual(['账期款 term 10000000 delivery 60 days']);
    expect(filled([`|~>6w ${boxes}`], { A3: ticked('款到发货') })).toEqual(['预付款 advance 10000000 signing 0 days']);
  });

  test('a sentence that the form prints', () => {
    expect(filled(['|~>6w 付款方式：货到验收合格后30日内付清全款。'], {})).toEqual([
      '验收款 acceptance 10000000 acceptance 30 days',
    ]);
  });
});

test('shares and amounts in places of their own belong together by what they speak of', () => {
  const places = ['|~b 预付比例|~b |~b 验收后支付比例|~b ', '|~b 验收后支付金额|~b |~b 预付金额|~b '];
  expect(filled(places, { B3: '30%', D3: '70%', B4: '69,999.00', D4: '30,001.00' })).toEqual([
    '预付款 advance 3000100 signing 0 days',
    `验收款 acceptance 6999900 acceptance ${standardDays} days`,
  ]);
});

const plan = [
  '|~bc 期次|~bc>2 付款条件|~bc 付款比例|~bc 付款金额|~bc 付款日期',
  '|~b 第一期|~b>2 合同签订后|~b |~b |~b ',
  '|~b 第二期|~b>2 初验通过后|~b |~b |~b ',
  '|~b 第三期|~b>2 终验通过后|~b |~b |~b ',
  '|~b>3 合计|~b 100%|~b |~b',
];
const open = ['|~bg 款项|~bg 付款条件|~bg 比例|~bg 金额（元）|~bg 付款期限|~bg 备注', 'x4|~b |~b |~b |~b |~b |~b '];
const warranty = '|~>6w 质保期____个月。';

describe('a table of instalments', () => {
  test('by shares, the last of which takes the rounding, and by days', () => {
    expect(filled(plan, { D4: '33.3%', D5: '33.3%', D6: '33.4%', F6: '2026-12-31' }, '100.01')).toEqual([
      '第一期 advance 3330 signing 0 days',
      `第二期 acceptance 3330 acceptance ${standardDays} days`,
      '第三期 acceptance 3341 day 2026-12-31',
    ]);
  });

  test('by amounts', () => {
    expect(filled(plan, { E4: '40,000.00', E5: '/', E6: '60,000.00' })).toEqual([
      '第一期 advance 4000000 signing 0 days',
      `第三期 acceptance 6000000 acceptance ${standardDays} days`,
    ]);
  });

  test('by shares where the amounts do not make the total', () => {
    expect(filled(plan, { D4: '40%', E4: '1.00', D5: '60%', E5: '2.00' })).toEqual([
      '第一期 advance 4000000 signing 0 days',
      `第二期 acceptance 6000000 acceptance ${standardDays} days`,
    ]);
  });

  test('whose lines are written by hand, with a warranty of two years', () => {
    const line = (row: number, texts: readonly string[]): Answers =>
      Object.fromEntries(texts.map((text, i) => [`${'ABCDEF'.charAt(i)}${row}`, text]));
    expect(
      filled([...open, warranty], {
        ...line(4, ['预付款', '合同签订后', '30%', '', '7天']),
        ...line(5, ['到货款', '货到后', '40%', '', '一个月']),
        ...line(6, ['验收款', '开票后', '25%', '', '次月5日']),
        ...line(7, ['质保金', '质保期满', '5%', '', '10']),
        A8: '质保期24个月。',
      }),
    ).toEqual([
      '预付款 advance 3000000 signing 7 days',
      '到货款 delivery 4000000 delivery 1 months',
      '验收款 acceptance 2500000 invoice 5 dayOfNextMonth',
      '质保金 retention 500000 acceptance 24 months + 10',
    ]);
  });

  test('whose last line says no figure', () => {
    const answers = { A4: '定金', B4: '签订后', C4: '30%', E4: '7天', A5: '余款', B5: '货到后', E5: '60' };
    expect(filled(open, answers)).toEqual([
      '定金 advance 3000000 signing 7 days',
      '余款 delivery 7000000 delivery 60 days',
    ]);
  });

  test('whose sum stands among its lines', () => {
    const answers = { A4: '预付款', C4: '30%', E4: '7天', A5: '到货款', C5: '70%', E5: '15天', A6: '合计', C6: '100%' };
    expect(filled(open, answers)).toEqual([
      '预付款 advance 3000000 signing 7 days',
      '到货款 delivery 7000000 delivery 15 days',
    ]);
  });

  test('with more lines than a contract has instalments is one payment', () => {
    const many = open.map((line) => line.replace('x4', 'x41'));
    const lines = Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`D${4 + i}`, '1.00']));
    expect(filled(many, lines, '41.00')).toEqual([`账期款 term 4100 delivery ${standardDays} days`]);
  });

  const struck = { B12: '/', C12: '/', D12: undefined, B13: '/', C13: '/', D13: undefined, D4: '/' };

  test('that is struck says nothing by what it prints', () => {
    const printed = { A12: '预付款：现款付清' };
    expect(read(aFormSaying(printed), aFilledSheet({ ...struck, ...printed })).map(inShort)).toEqual([
      `账期款 term 766000 delivery ${standardDays} days`,
    ]);
  });

  test('is not the one that sells', () => {
    expect(read(aForm(), aFilledSheet({ ...struck, A6: '预付费电表' })).map(inShort)).toEqual([
      `账期款 term 766000 delivery ${standardDays} days`,
    ]);
  });

  test('that makes more than the whole is no table of instalments', () => {
    expect(filled(plan, { D4: '80%', D5: '80%' })).toEqual([`账期款 term 10000000 delivery ${standardDays} days`]);
  });
});

const sumOf = (instalments: readonly Instalment[]): number => instalments.reduce((sum, { fen }) => sum + fen, 0);

describe('instalments make the total', () => {
  const form = aForm();
  const shares = fc
    .array(fc.integer({ min: 0, max: 1_000 }), { minLength: 4, maxLength: 4 })
    .filter((parts) => parts.some((part) => part > 0));

  test('of any shares of a hundred, each within a fen of its share', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 9_999_999_999_999 }), (parts, total) => {
        const all = parts.reduce((sum, part) => sum + part, 0);
        const percents = parts.map((part) => Math.floor((part * 10_000) / all));
        const last = percents.findLastIndex((percent) => percent > 0);
        percents[last] = (percents[last] ?? 0) + 10_000 - percents.reduce((sum, percent) => sum + percent, 0);
        const answers = Object.fromEntries(
          percents.flatMap((percent, i) => [
            [`E${24 + i}`, percent === 0 ? '/' : `${percent / 100}%`],
            [`G${24 + i}`, ''],
          ]),
        );
        const found = read(saleForm, aSale({ ...answers, G15: yuanText(total) }));
        const exact = percents
          .filter((percent) => percent > 0)
          .map((percent) => (BigInt(total) * BigInt(percent)) / 10_000n);
        expect(sumOf(found)).toBe(total);
        if (exact.every((fen) => fen > 1n))
          expect(found.map(({ fen }, i) => Math.abs(fen - Number(exact[i])) <= 4)).toEqual(exact.map(() => true));
      }),
      { numRuns: 60 },
    );
  });

  const odd = [
    '/',
    '-',
    '30%',
    '70%',
    '100%',
    '150%',
    '0',
    '1e400',
    '0.001',
    '预付',
    '月结30天',
    '质保期满',
    '次月99日',
    '9'.repeat(40),
    '2,298.00',
    '9999年99月99日',
    '三成',
    '余款',
    '%',
    '____',
    '\ud800',
    '{count}',
    '__proto__',
  ];
  const text = fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'grapheme', maxLength: 8 }));
  const cell = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'H'), fc.integer({ min: 1, max: 18 }));

  test('whatever stands on a sheet', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, text), { maxLength: 14 }), (entries) => {
        const sheet = aFilledSheet(
          Object.fromEntries(entries.map(([[column, row], shown]) => [`${column}${row}`, shown])),
        );
        const reading = readForm(form, sheet);
        const found = z.array(Instalment).parse(instalmentsIn(reading, standardDays, form));
        expect(sumOf(found)).toBe(totalFen(reading) ?? 0);
        expect(found.map(({ n }) => n)).toEqual(found.map((_, i) => i + 1));
      }),
      { numRuns: 150 },
    );
  });

  test.each(['', '/', '面议', '0'])('and there are none of the total “%s”', (total) => {
    expect(read(form, aFilledSheet({ D9: total }))).toEqual([]);
  });

  test('a sheet full of sentences is read soon', () => {
    const notes = Array.from({ length: 4_000 }, (_, i) => ({
      row: 100 + i,
      column: 2,
      text: `第${i}笔预付30%，余款月结`,
    }));
    const long = { row: 99, column: 2, text: `付款${'1'.repeat(32_000)}` };
    const start = performance.now();
    const found = read(form, { ...aFilledSheet(), cells: [...aFilledSheet().cells, long, ...notes] });
    expect(sumOf(found)).toBe(766_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 30_000);
});

describe('everything paid first', () => {
  const form = aForm();
  const whole = (text: string) =>
    read(form, aFilledSheet({ B12: '/', C12: '/', D12: undefined, B13: '/', C13: '/', D13: undefined, D4: text }));
  const [advance] = whole('款到发货');

  test('is what is due at the signing, with no days', () => {
    expect(isPrepaid(whole('款到发货'))).toBe(true);
    expect(advance && isPrepaid([{ ...advance, after: { unit: 'months', count: 0 } }])).toBe(true);
  });

  test.each<[string, Partial<Instalment>]>([
    ['with days', { after: { unit: 'days', count: 7 } }],
    ['with days beyond', { after: { unit: 'days', count: 0, thenDays: 1 } }],
    ['in the next month', { after: { unit: 'dayOfNextMonth', count: 0 } }],
    ['from the delivery', { from: 'delivery' }],
  ])('is not what is due %s', (_, changes) => {
    expect(advance && isPrepaid([advance, { ...advance, ...changes }])).toBe(false);
  });

  test('is nothing where there are no instalments', () => {
    expect(isPrepaid([])).toBe(false);
  });
});
