import { effectOf, type Written } from '#policy/form/effect.ts';
import { readForm } from '#policy/form/reading.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import { serviceForm } from '#infra/local/demo/templates/service-form.ts';
import type { Answers } from '#given/filled.ts';
import { aFilledSheet, aForm, type Entries } from '#given/form.ts';
import { aSale, soundGoods, type Goods } from '#given/sale.ts';
import { aService } from '#given/service.ts';

const inShort = (base: Written, supplement: Written) =>
  effectOf(base, supplement).map(({ cell, label, was, now }) => [cell, label, was, now].join(' | '));

describe('on the same form, by place and clause', () => {
  const form = aForm();
  const written = (entries: Entries = {}): Written => ({
    templateHash: 'small',
    form,
    reading: readForm(form, aFilledSheet(entries)),
  });
  const rewritten = '第二条 争议由买方所在地人民法院管辖。';
  const swapped: Entries = {
    A6: '气动蝶阀',
    C6: 1,
    D6: ['1,940.00', 1940],
    E6: ['1,940.00', 1940],
    A7: '电动球阀',
    C7: 2,
    D7: ['2,860.00', 2860],
    E7: ['5,720.00', 5720],
  };

  test.each<[string, Entries, Entries, string[]]>([
    ['nothing', {}, {}, []],
    ['another look of the same day and the same sum', {}, { D3: '2026.4.1', D9: '7660元', E6: '5720' }, []],
    ['a place', {}, { B4: '上海' }, ['B4 | 交货地点 | 苏州工业园区 | 上海']],
    ['a day', {}, { D3: '2026-05-01' }, ['D3 | 交货日期 | 2026年4月1日 | 2026-05-01']],
    ['what is left open, and what is struck', {}, { B4: '/', D4: undefined, B3: '/' }, []],
    ['what the base strikes', { B15: '/' }, { B15: '另附图纸' }, ['B15 | 其他约定 | / | 另附图纸']],
    ['its own day and sum in words', {}, { D2: '2026-06-01', B9: '人民币壹元整' }, []],
    ['an instalment', {}, { B12: ['40%', 0.4] }, ['B12 | 预付款 · 比例 | 30% | 40%']],
    ['a gap of a clause', {}, { A10: '第一条 质保期24个月，迟延一日付0.5%的违约金。' }, ['A10 | 质保期 | 12 | 24']],
    [
      'a clause, against what the template says',
      {},
      { A14: rewritten },
      [`A14 | 第二条 | 第二条 争议由卖方所在地人民法院管辖。 | ${rewritten}`],
    ],
    [
      'a clause that is the template’s again',
      { A14: rewritten },
      {},
      [`A14 | 第二条 | ${rewritten} | 第二条 争议由卖方所在地人民法院管辖。`],
    ],
    [
      'a clause with gaps, once and whole',
      {},
      { A10: '第一条 质保期12个月，迟延不付违约金。' },
      ['A10 | 第一条 | 第一条 质保期12个月，迟延一日付0.5%的违约金。 | 第一条 质保期12个月，迟延不付违约金。'],
    ],
    ['a clause that was taken out', {}, { A14: undefined }, []],
    ['an added text', {}, { A18: '加急' }, ['A18 |  |  | 加急']],
    [
      'an added text that the base has elsewhere',
      { A18: '加急' },
      { A18: '另附图纸', A19: '加急' },
      ['A18 |  |  | 另附图纸'],
    ],
    ['goods in another order', {}, swapped, []],
    ['a quantity, by product', {}, { ...swapped, C7: 5 }, ['C7 | 电动球阀 · 数量 | 2 | 5']],
    ['a price', {}, { D6: ['2,700.00', 2700] }, ['D6 | 电动球阀 · 单价（元） | 2,860.00 | 2,700.00']],
    [
      'a product that the base does not have',
      {},
      { A8: '止回阀', B8: '只', C8: 4, D8: ['90.00', 90] },
      ['B8 | 止回阀 · 单位 |  | 只', 'C8 | 止回阀 · 数量 |  | 4', 'D8 | 止回阀 · 单价（元） |  | 90.00'],
    ],
    [
      'a product that the supplement does not name',
      {},
      { A7: undefined, B7: undefined, C7: undefined, D7: undefined },
      [],
    ],
    ['a fen of the total', {}, { D9: ['¥7,660.01', 7660.01] }, ['D9 | 合计小写 | ¥7,660.00 | ¥7,660.01']],
  ])('%s', (_, base, supplement, expected) => {
    expect(inShort(written(base), written(supplement))).toEqual(expected);
  });
});

describe('on two forms, by what each figure is of', () => {
  const small = aForm();
  const base = (goods: readonly Goods[] = soundGoods, changes: Answers = {}): Written => ({
    templateHash: 'sale',
    form: saleForm,
    reading: readForm(saleForm, aSale(changes, goods)),
  });
  const filledIn = 'D2 D3 D4 A6 B6 C6 D6 E6 A7 B7 C7 D7 E7 D9 B12 C12 D12 B13 C13 D13 D16'.split(' ');
  const silent: Entries = Object.fromEntries(filledIn.map((cell) => [cell, undefined]));
  const supplement = (entries: Entries = {}): Written => ({
    templateHash: 'small',
    form: small,
    reading: readForm(small, aFilledSheet({ ...silent, ...entries })),
  });
  const valve = { product: '电动球阀', unit: '台', quantity: 3, priceFen: 286_000 };

  test.each<[string, Entries, string[]]>([
    ['one that is silent', {}, []],
    ['struck figures', { D3: '/', D9: '/', B12: '/', C6: '/' }, []],
    ['the same figures in another look', { D9: 16420, D3: '2026-03-30', B12: ['30%', 0.3], C12: '15天' }, []],
    ['the total', { D9: '¥18,000.00' }, ['D9 | 合计小写 | 16,420.00 | ¥18,000.00']],
    ['a fen of it', { D9: '16,420.01' }, ['D9 | 合计小写 | 16,420.00 | 16,420.01']],
    ['a day, by what happens on it', { D3: '2026-04-30' }, ['D3 | 交货日期 | 2026年3月30日 | 2026-04-30']],
    ['a day, by its name', { D16: '2027-06-30' }, ['D16 | 有效期至 | 2027年3月1日 | 2027-06-30']],
    ['a term that the base does not have', { D4: 60 }, ['D4 | 付款期限 |  | 60']],
    [
      'an instalment, by its kind',
      { B12: ['20%', 0.2], C12: 15, D12: ['3,284.00', 3284] },
      ['B12 | 预付款 · 比例 | 30.0% | 20%', 'D12 | 预付款 · 金额（元） | 4,926.00 | 3,284.00'],
    ],
    [
      'goods, by product',
      { A6: '压力变送器', B6: '只', C6: 9, A7: '电动球阀', C7: 3, D7: ['2,700.00', 2700] },
      ['C6 | 压力变送器 · 数量 | 7 | 9', 'D7 | 电动球阀 · 单价（元） | 2,860.00 | 2,700.00'],
    ],
    [
      'an amount only where no price is said',
      { A6: '电动球阀', E6: ['8,000.00', 8000] },
      ['E6 | 电动球阀 · 金额（元） |  | 8,000.00'],
    ],
    ['a product that the base does not have', { A6: '止回阀', C6: 4 }, ['C6 | 止回阀 · 数量 |  | 4']],
  ])('%s', (_, entries, expected) => {
    expect(inShort(base(), supplement(entries))).toEqual(expected);
  });

  test.each<[string, Answers, string]>([
    ['by its model', { C9: 'DN80' }, 'E9 | 电动球阀 DN80 · 数量 | 8 | 9'],
    ['of another model, as a product of its own', { C9: 'DN100' }, 'E9 | 电动球阀 DN100 · 数量 |  | 9'],
    ['by its product, where no model is said', { C9: '/' }, 'E9 | 电动球阀 · 数量 | 3 | 9'],
  ])('goods: one %s', (_, changes, expected) => {
    const models = base([valve, { ...valve, quantity: 8 }], { C9: 'DN50', C10: 'DN80' });

    expect(inShort(models, base([{ ...valve, quantity: 9 }], changes))).toContain(expected);
  });

  test('a service order beside a sale: shares and terms of what both call by the same event', () => {
    const service: Written = {
      templateHash: 'service',
      form: serviceForm,
      reading: readForm(serviceForm, aService({ I23: { text: '45', number: 45 } })),
    };

    expect(inShort(base(), service).slice(4)).toEqual([
      'J21 | 费用合计（小写） | 16,420.00 | 6,080.00',
      'C23 | 预付金额（元） | 4,926.00 | 1,824.00',
      'E23 | 完工验收后支付比例 | 30.0% | 70.0%',
      'G23 | 验收后金额（元） | 4,926.00 | 4,256.00',
      'I23 | 付款期限（验收后日数） | 30 | 45',
    ]);
  });
});
