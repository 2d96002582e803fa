import { contractClauses } from '#policy/clauses/index.ts';
import type { Finding } from '#policy/finding.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import { readForm, type Form } from '#policy/form/reading.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import { demoPrices } from '#infra/local/demo/prices.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import { serviceForm } from '#infra/local/demo/templates/service-form.ts';
import { aContract, aPrice, aTemplate } from '#given/contract.ts';
import { aCustomer, aProfile } from '#given/customer.ts';
import { written, type Answers } from '#given/filled.ts';
import { aSale, soundGoods } from '#given/sale.ts';
import { aService } from '#given/service.ts';

const today = '2026-03-02';
const prices = [
  ...demoPrices.map((line) => aPrice(line)),
  aPrice({ product: '阀门保养', unit: '小时', listFen: 38_000, floorFen: undefined }),
];

/** Everything the policy says of a sheet at its submission. */
const findings = (form: Form, sheet: CellMap): Finding[] =>
  review(
    aContract(),
    {
      verb: 'contract.submit',
      noun: 'contract',
      facts: {
        today,
        customer: aCustomer({ stage: 'filed', ownerId: 'staff-chen', ...aProfile }),
        template: aTemplate(),
        isConfirmed: true,
        prices,
        form,
        reading: readForm(form, sheet),
      },
      parameters: parametersOn(today),
    },
    contractClauses,
  );

const inShort = (found: readonly Finding[]): string[] =>
  found.map(({ level, by, where: { cell } }) => `${level} ${by.replace('contract/', '')} ${cell ?? ''}`);

const sale = (changes: Answers = {}, goods = soundGoods) => inShort(findings(saleForm, aSale(changes, goods)));

describe('a form well filled in', () => {
  test('a sale has nothing to be said against it, and is a standard contract', () => {
    expect(sale()).toEqual([]);
  });

  test('so has a service order of quite another layout', () => {
    expect(inShort(findings(serviceForm, aService()))).toEqual([]);
  });
});

describe('story 4: three blanks and one dash', () => {
  test('are four findings, each with its cell', () => {
    const blanks = aSale({ F18: '', B42: ' ', F24: '', C19: '-' });

    expect(inShort(findings(saleForm, blanks)).sort()).toEqual([
      'refuse blank-fields-struck B42',
      'refuse blank-fields-struck F18',
      'refuse blank-fields-struck F24',
      'refuse strike-is-a-slash C19',
    ]);
  });

  test('all struck, the payment term is still refused', () => {
    expect(sale({ F18: '/', B42: '/', F24: '/', C19: '／' })).toEqual(['refuse fixed-places-not-struck F24']);
  });

  test('an empty form is refused at every place that it declares', () => {
    const cells = findings(saleForm, saleForm.map).filter(({ by }) => by === 'contract/blank-fields-struck');
    const asked = saleForm.fields.filter(({ isComputed, isByHand }) => !isComputed && !isByHand);

    expect(cells.filter(({ where }) => !where.field?.startsWith('lines.'))).toHaveLength(asked.length);
    expect(cells.some(({ where }) => where.cell === 'B9')).toBe(true);
  });
});

describe('story 5: a price under the list', () => {
  const [valve, ...others] = soundGoods;
  const cheaper = (priceFen: number) => (valve ? [{ ...valve, priceFen }, ...others] : []);

  test('8 % makes the contract special, and says how much', () => {
    const found = findings(saleForm, aSale({}, cheaper(263_120)));

    expect(inShort(found)).toEqual(['special discount-below-list F9']);
    expect(found[0]?.reason['zh-CN']).toContain('-8%');
    expect(found[0]?.reason['zh-CN']).toContain('686.40');
  });

  test('below the floor it stands on the price policy', () => {
    expect(sale({}, cheaper(240_000))).toEqual(['special price-below-floor F9']);
  });

  test('the list of the contract’s own day counts', () => {
    const later = { G4: '2026年7月1日', C18: '2026年7月30日' };

    expect(sale(later)).toEqual(['special discount-below-list F9']);
    expect(sale(later, cheaper(302_000))).toEqual([]);
  });

  test('a product that is not listed is never standard', () => {
    expect(sale({ B9: '手动闸阀' })).toEqual(['special no-list-price F9']);
  });
});

describe('the other triggers', () => {
  test('a longer term, by its days', () => {
    const found = findings(saleForm, aSale({ F26: '60' }));

    expect(inShort(found)).toEqual(['special term-longer F26']);
    expect(found[0]?.reason['zh-CN']).toContain('30 天→60 天');
  });

  test('a clause that was changed, by its number', () => {
    const sheet = written(aSale(), { B34: '双方均不因不可抗力免责，遇有战争、灾害仍应如期履行。' });
    const found = findings(saleForm, sheet);

    expect(
      found.some(({ by, reason }) => by === 'contract/clause-changed' && reason['zh-CN'].includes('第十二条')),
    ).toBe(true);
  });

  test('a clause that was added, and what it promises', () => {
    expect(inShort(findings(saleForm, written(aSale(), { B50: '乙方承诺终身维护。' })))).toEqual([
      'special clause-added B50',
      'special promise-words B50',
    ]);
  });
});

describe('the wording', () => {
  test.each<[string, Answers, string[]]>([
    ['words that are not the figures', { B15: '人民币壹万元整' }, ['refuse amount-in-words-agrees B15']],
    ['delivery before the contract', { C18: '2026年2月1日' }, ['refuse dates-in-order C18']],
    ['shares that are not the whole', { E27: { text: '5.0%', number: 0.05 } }, ['refuse instalments-make-whole E27']],
    ['another company', { B3: '上海云帆机械有限公司' }, ['refuse party-as-on-card B3']],
    ['what is left to be settled', { F18: '另行约定' }, ['flag open-references-named F18']],
    ['a total of no number', { G15: '1e400' }, ['refuse figures-can-be-read G15']],
    ['a quantity in full-width digits', { E9: '３' }, []],
    ['a day with dots', { C18: '2026.3.20' }, []],
    ['a day as Excel counts it', { C18: { text: '46101', number: 46_101 } }, []],
  ])('%s', (_, changes, expected) => {
    expect(sale(changes)).toEqual(expected);
  });
});
