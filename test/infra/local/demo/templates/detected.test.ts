import { detect } from '#policy/form/detect.ts';
import type { Understood } from '#policy/form/field.ts';
import { saleTemplate } from '#infra/local/demo/templates/sale.ts';
import { serviceTemplate } from '#infra/local/demo/templates/service.ts';

const kindsOf = ({ fields }: Understood): Record<string, string> =>
  Object.fromEntries(fields.map(({ id, kind }) => [id, kind]));
const labelsOf = ({ fields }: Understood): Record<string, string> =>
  Object.fromEntries(fields.map(({ id, label }) => [id, label]));
const tablesOf = ({ tables }: Understood) =>
  tables.map(({ firstRow, lastRow, columns }) => [
    `${firstRow}-${lastRow}`,
    ...columns.map(({ kind, isComputed }) => (isComputed ? `=${kind}` : kind)),
  ]);

describe('工业品购销合同, read with nobody having said anything about it', () => {
  const found = detect(saleTemplate);

  test('its cells are taken for what they are', () => {
    expect(kindsOf(found)).toMatchObject({
      B3: 'party',
      G3: 'number',
      G4: 'contract-date',
      B5: 'number',
      G5: 'place',
      B15: 'amount-in-words',
      G15: 'total',
      C18: 'date',
      F18: 'place',
      C19: 'person',
      F19: 'phone',
      E28: 'percent',
      G28: 'total',
      B38: 'text',
      B41: 'tax-number',
      B44: 'bank',
      B46: 'signature',
      F47: 'signature',
      F48: 'date',
    });
  });

  test('the gaps of its clauses too, by what stands around them', () => {
    expect(kindsOf(found)).toMatchObject({
      A16: 'percent',
      'B20.1': 'text',
      'B22.1': 'text',
      B29: 'text',
      'B30.1': 'text',
      'B30.2': 'text',
      'B30.3': 'percent',
      'B33.4': 'percent',
      'B37.2': 'text',
      'B37.4': 'date',
    });
    expect(labelsOf(found)).toMatchObject({
      'B30.2': '第八条 款后__日内开具税率为',
      'B33.4': '第十一条 支付合同总额__%的违约金',
      'B37.5': '附件',
    });
  });

  test('what is ours, what is theirs and what is of both', () => {
    const sides = Object.fromEntries(found.fields.map(({ id, side }) => [id, side]));

    expect(sides).toMatchObject({ B3: 'customer', B41: 'customer', B43: 'customer' });
    expect([sides.G3, sides.G4, sides.G5, sides.B15, sides.A16]).toEqual(Array(5).fill(undefined));
  });

  test('two tables: the goods and the instalments', () => {
    expect(tablesOf(found)).toEqual([
      ['9-14', '=text', 'goods', 'model', 'unit', 'quantity', 'unit-price', '=amount', 'text'],
      ['24-27', 'text', 'term', 'percent', 'term', '=amount'],
    ]);
  });

  test('each of its sixteen clauses once, with its number', () => {
    const numbers = found.clauses.flatMap(({ number }) => number ?? []);

    expect(numbers).toEqual(
      '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六'.split(' ').map((numeral) => `第${numeral}条`),
    );
    expect(found.clauses.find(({ number }) => number === '第二条')).toMatchObject({
      id: 'B17',
      text: expect.stringMatching(/^产品按下列标准/) as string,
    });
  });
});

describe('技术服务单, whose captions stand above', () => {
  const found = detect(serviceTemplate);

  test('its cells are taken for what they are', () => {
    expect(kindsOf(found)).toMatchObject({
      I2: 'number',
      K2: 'date',
      A5: 'party',
      E5: 'tax-number',
      H5: 'person',
      J5: 'phone',
      A9: 'model',
      E9: 'number',
      H9: 'place',
      'C11.1': 'choice',
      C12: 'choice',
      I12: 'choice',
      A14: 'text',
      A21: 'amount-in-words',
      J21: 'total',
      A23: 'percent',
      I23: 'term',
      K23: 'choice',
      'A26.1': 'percent',
      'A26.2': 'amount',
      'A28.1': 'percent',
      'J26.1': 'signature',
      'J26.2': 'date',
    });
    expect(labelsOf(found)).toMatchObject({ C12: '紧急程度', K23: '付款方式', H7: '受托方 · 项目负责人' });
  });

  test('one table, of the work', () => {
    expect(tablesOf(found)).toEqual([
      ['17-20', '=text', 'goods', 'date', 'date', 'quantity', 'quantity', 'unit-price', '=amount', 'text'],
    ]);
  });

  test('six numbered clauses', () => {
    expect(found.clauses.flatMap(({ number }) => number ?? [])).toEqual(['1', '2', '3', '4', '5', '6']);
  });
});
