import { demoCustomers } from '#infra/local/demo/customers.ts';
import { demoPrices } from '#infra/local/demo/prices.ts';
import { saleTemplate } from '#infra/local/demo/templates/sale.ts';
import { serviceTemplate } from '#infra/local/demo/templates/service.ts';
import { us } from '#infra/local/demo/templates/us.ts';
import { WorkbookModel } from '#infra/local/workbook/model.ts';
import { overlaps } from '#infra/local/workbook/model/area.ts';
import { cellMapOf } from '#infra/local/workbook/xlsx/cell-map.ts';
import { drawCellMap } from '#infra/local/workbook/xlsx/draw-cell-map.ts';
import { isCreditCode } from '#policy/credit-code.ts';
import { isPhone } from '#policy/phone.ts';
import { type Area, type Cell, CellMap } from '#policy/form/cell-map.ts';
import { boxOf, fits, heightOf, widthOf } from './measure.ts';

const templates = [saleTemplate, serviceTemplate].map((map) => [map.sheet, map] as const);

/** What A4 leaves between Excel's usual margins, in points. */
const paper = { short: 494, long: 741, shortLess: 487, longLess: 734 } as const;

const plain = (text: string): string => text.replace(/[\s　]/g, '');
const at = ({ cells }: CellMap, label: string): Cell[] => cells.filter(({ text }) => plain(text).startsWith(label));
const texts = ({ cells }: CellMap): string => cells.map(({ text }) => plain(text)).join('\n');
const rightOf = (map: CellMap, cell: Cell): Cell | undefined =>
  map.cells.find(({ row, column }) => row === cell.row && column === boxOf(map, cell).right + 1);
const boxes = (map: CellMap): Area[] => map.cells.map((cell) => boxOf(map, cell));
const pairs = <T>(all: readonly T[]): (readonly [T, T])[] =>
  all.flatMap((one, i) => all.slice(i + 1).map((other) => [one, other] as const));

/** A map with each cell's look written out, wherever the map lists it. */
const spelled = ({ looks, cells, ...rest }: CellMap) => ({
  ...rest,
  cells: cells.map(({ look, ...cell }) => ({ ...cell, looks: look === undefined ? {} : looks[look] })),
});

describe.each(templates)('%s', (_, map) => {
  test('is a sheet that the policy can read', () => {
    expect(CellMap.parse(map)).toEqual(map);
  });

  test('is the same when drawn on a sheet and read again', () => {
    const model = new WorkbookModel();

    expect(spelled(cellMapOf(model, drawCellMap(model, map)))).toEqual(spelled(map));
  });

  test('no cell lies in another', () => {
    expect(pairs(boxes(map)).filter(([one, other]) => overlaps(one, other))).toEqual([]);
    expect(pairs(map.merges).filter(([one, other]) => overlaps(one, other))).toEqual([]);
  });

  test('names are unique and can be names in Excel', () => {
    const names = map.names.map(({ name }) => name);

    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))).toEqual([]);
  });

  test('everything is within the print area', () => {
    const { top = 0, left = 0, bottom = 0, right = 0 } = map.printArea ?? {};

    expect(
      boxes(map).filter((box) => box.top < top || box.left < left || box.bottom > bottom || box.right > right),
    ).toEqual([]);
  });

  test('no text is cut off', () => {
    expect(map.cells.filter((cell) => !fits(map, cell, cell.text)).map(({ text }) => text)).toEqual([]);
  });

  test('both sides have their place to sign and seal, the currency is said, the total stands in figures and in words', () => {
    expect(texts(map)).toMatch(/人民币元|人民币/);
    expect(texts(map).match(/签字/g)?.length).toBeGreaterThanOrEqual(2);
    expect(texts(map).match(/盖章/g)?.length).toBeGreaterThanOrEqual(2);
    const [words] = map.cells.filter(({ text }) => text.includes('（大写）'));
    const [figures] = map.cells.filter(({ text }) => text.includes('（小写）'));
    expect(words?.row).toBe(figures?.row);
    expect(figures && rightOf(map, figures)?.formula).toContain('SUM(');
  });

  test('sums take in every line, so that lines put between are counted too', () => {
    const product = /^=IF\(COUNT\(([A-Z])(\d+),([A-Z])\2\)=2,ROUND\(\1\2\*\3\2,2\),""\)$/;
    const goods = map.cells.filter(({ formula = '' }) => product.test(formula));
    const [first, last] = [goods[0]?.row, goods.at(-1)?.row];
    const whole = new RegExp(`SUM\\([A-Z]${first}:[A-Z]${last}\\)`);

    expect(goods.length).toBeGreaterThanOrEqual(4);
    expect(map.cells.some(({ formula = '' }) => whole.test(formula))).toBe(true);
  });
});

describe('工业品购销合同', () => {
  const clauses = saleTemplate.cells.filter(({ text }) => /^第[一二三四五六七八九十]+条/.test(text));

  test('has its clauses numbered without a gap', () => {
    const numerals = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六'.split(' ');

    expect(clauses.map(({ text }) => /^第(.+?)条/.exec(text)?.[1])).toEqual(numerals);
  });

  test.each([
    '质量标准',
    '交货日期',
    '交货地点',
    '运费',
    '包装',
    '验收',
    '异议',
    '预付款',
    '到货款',
    '验收款',
    '质保金',
    '发票',
    '违约责任',
    '不可抗力',
    '保密',
    '法院',
    '仲裁',
    '一式',
    '生效',
    '合同编号',
    '签订日期',
    '签订地点',
  ])('speaks of %s', (topic) => {
    expect(texts(saleTemplate)).toContain(topic);
  });

  test('the goods table has what a line of goods needs', () => {
    const [header] = at(saleTemplate, '产品名称');
    const heads = saleTemplate.cells.filter(({ row }) => row === header?.row).map(({ text }) => plain(text));

    expect(heads).toEqual(['序号', '产品名称', '规格型号', '单位', '数量', '含税单价（元）', '金额（元）', '备注']);
  });

  test.each(['税号', '地址', '电话', '开户银行', '银行账号', '代表人', '盖章', '签字日期'])(
    'both parties have their %s; what is ours is filled in',
    (label) => {
      const [theirs, ours] = at(saleTemplate, label).map((cell) => rightOf(saleTemplate, cell));
      const isOurs = ['税号', '地址', '电话', '开户银行', '银行账号'].includes(label);

      expect(theirs?.text.replace(/[年月日　]/g, '')).toBe('');
      expect(ours?.text.replace(/[年月日　]/g, '') !== '').toBe(isOurs);
    },
  );

  test('is two pages of A4; the second begins with a clause and holds the signatures', () => {
    const { printArea = { top: 0, left: 0, bottom: 0, right: 0 } } = saleTemplate;
    const second = clauses.find(({ row }) => heightOf(saleTemplate, { top: 1, bottom: row }) > paper.longLess);
    const begins = second?.row ?? 0;

    expect(widthOf(saleTemplate, printArea)).toBeLessThanOrEqual(paper.short);
    expect(heightOf(saleTemplate, { top: 1, bottom: begins - 1 })).toBeLessThanOrEqual(paper.longLess);
    expect(heightOf(saleTemplate, { top: begins, bottom: printArea.bottom })).toBeLessThanOrEqual(paper.longLess);
  });
});

describe('技术服务单', () => {
  const captions = serviceTemplate.cells.filter(({ look }) => serviceTemplate.looks[look ?? 0]?.fill === '#DDEBF7');
  const below = (cell: Cell) => {
    const box = boxOf(serviceTemplate, cell);
    const under = serviceTemplate.cells.find(({ row, column }) => row === box.bottom + 1 && column === box.left);
    return under && boxOf(serviceTemplate, under).right === box.right ? under : undefined;
  };

  test('its captions stand above their boxes', () => {
    expect(captions.filter((caption) => below(caption)?.text === '').length).toBeGreaterThanOrEqual(15);
  });

  test('has boxes to tick, a few clauses and no declared name', () => {
    expect(texts(serviceTemplate).match(/□/g)?.length).toBeGreaterThanOrEqual(15);
    expect(serviceTemplate.cells.filter(({ text }) => /^\d\. /.test(text))).toHaveLength(6);
    expect(serviceTemplate.names).toEqual([]);
  });

  test('is one lying page of A4, hardly made smaller', () => {
    const { printArea = { top: 0, left: 0, bottom: 0, right: 0 } } = serviceTemplate;

    expect(widthOf(serviceTemplate, printArea)).toBeLessThanOrEqual(paper.long);
    expect(widthOf(serviceTemplate, printArea)).toBeGreaterThan(heightOf(serviceTemplate, printArea));
    expect(paper.shortLess / heightOf(serviceTemplate, printArea)).toBeGreaterThan(0.88);
  });

  test('shares no clause with the contract of sale', () => {
    const sentences = (map: CellMap) =>
      map.cells.flatMap(({ text }) => text.split(/[。；]/)).filter((text) => text.length > 12 && text !== us.name);

    expect(sentences(serviceTemplate).filter((sentence) => sentences(saleTemplate).includes(sentence))).toEqual([]);
  });
});

describe('what the demo has fits in', () => {
  const place = (map: CellMap, name: string): Cell => {
    const area = map.names.find((known) => known.name === name)?.area;
    const cell = map.cells.find(({ row, column }) => row === area?.top && column === area.left);
    if (!cell) throw new Error(name);
    return cell;
  };
  const beside = (label: string) => at(saleTemplate, label).map((cell) => rightOf(saleTemplate, cell))[0];
  const under = (label: string) =>
    at(serviceTemplate, label).map(({ row, column }) =>
      serviceTemplate.cells.find((cell) => cell.row === row + 1 && cell.column === column),
    )[0];

  test.each(demoCustomers)('$name', ({ name, address }) => {
    const misfits = [
      [saleTemplate, place(saleTemplate, '买方'), name],
      [saleTemplate, beside('单位名称'), name],
      [saleTemplate, beside('地址'), address],
      [serviceTemplate, under('委托方（客户）'), name],
      [serviceTemplate, under('服务地点'), address],
    ] as const;

    expect(misfits.filter(([map, cell, text]) => !cell || !fits(map, cell, text))).toEqual([]);
  });

  test.each(demoPrices)('$product from $validFromOn', ({ product, unit }) => {
    const [name, measure] = ['产品名称', '单位']
      .map((label) => at(saleTemplate, label)[0])
      .map((cell) => cell && { ...cell, row: cell.row + 1 });

    expect([name && fits(saleTemplate, name, product), measure && fits(saleTemplate, measure, unit)]).toEqual([
      true,
      true,
    ]);
  });

  test('an amount of many millions, in figures and in words', () => {
    const words = '人民币壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角壹分';

    expect(fits(saleTemplate, place(saleTemplate, '合计大写'), words)).toBe(true);
    expect(fits(saleTemplate, place(saleTemplate, '合计金额'), '¥12,345,678.91')).toBe(true);
  });

  test('our own card is one the policy takes', () => {
    expect([isCreditCode(us.creditCode), isPhone(us.phone)]).toEqual([true, true]);
  });
});
