import { findHeader, missingColumns } from '#addin/sheet/prices/price-header.ts';
import { planPrices } from '#addin/sheet/prices/price-plan.ts';
import { rowsUnder } from '#addin/sheet/prices/price-rows.ts';
import { priceSheet } from '#addin/sheet/prices/price-sheet.ts';
import { readYuan } from '#addin/sheet/prices/yuan.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import type { Price } from '#policy/terms/price.ts';
import { aPrice } from '#given/contract.ts';

const today = '2026-03-02';

/** A sheet of texts and numbers from A1. */
const sheetOf = (rows: readonly (readonly (string | number)[])[], merges: CellMap['merges'] = []): CellMap => ({
  sheet: '价格',
  cells: rows.flatMap((row, r) =>
    row.flatMap((content, c) =>
      content === ''
        ? []
        : [
            {
              row: r + 1,
              column: c + 1,
              text: String(content),
              ...(typeof content === 'number' ? { number: content } : {}),
            },
          ],
    ),
  ),
  looks: [],
  merges,
  rows: [],
  columns: [],
  names: [],
  tables: [],
});

const planOf = (map: CellMap, prices: readonly Price[] = []) => {
  const header = findHeader(map);
  return header ? planPrices(rowsUnder(map, header).rows, prices, today) : [];
};
const head = ['产品', '单位', '目录价', '底价', '生效日', '失效日'];

describe('an amount becomes whole fen', () => {
  it.each([
    ['1250', undefined, 125_000],
    ['１，２５０．５０', undefined, 125_050],
    ['¥1,250.50元', undefined, 125_050],
    ['1.2万', undefined, 1_200_000],
    ['0', undefined, 0],
    ['', undefined, undefined],
    ['268.50', 268.5, 26_850],
    ['0.30', 0.1 + 0.2, 30],
    ['0.29', 0.29, 29],
  ])('%s', (text, number, fen) => {
    expect(readYuan({ text, ...(number === undefined ? {} : { number }) })).toEqual(fen === undefined ? {} : { fen });
  });

  it.each([
    ['面议', undefined],
    ['-5', -5],
    ['1e400', undefined],
    ['12.345', 12.345],
    ['12.345', undefined],
    ['#N/A', undefined],
    ['99999999999999999', 1e17],
  ])('%s is refused, not rounded', (text, number) => {
    expect(readYuan({ text, ...(number === undefined ? {} : { number }) })).toHaveProperty('reason');
  });
});

describe('the header is known by its words, in any order', () => {
  it.each([
    [
      ['目录价（元）', '品名', '计量单位', '生效日期', '最低限价', '失效日期'],
      ['listFen', 'product', 'unit'],
    ],
    [
      ['Product', 'Unit', 'List price (yuan)', 'Floor', 'Valid from', 'Valid until'],
      ['product', 'unit', 'listFen'],
    ],
    [
      ['序号', '货物名称', '规格', '单 位', '标价', '备注'],
      ['product', 'unit', 'listFen'],
    ],
  ])('%s', (words, fields) => {
    const header = findHeader(sheetOf([['公司价目表'], [], words]));
    expect(header?.row).toBe(3);
    expect([...(header?.columns.keys() ?? [])]).toEqual(expect.arrayContaining(fields));
  });

  it('and says which columns every line needs and the sheet has not', () => {
    const header = findHeader(sheetOf([['产品', '目录价']]));
    expect(header && missingColumns(header)).toEqual(['unit', 'validFromOn']);
    expect(findHeader(sheetOf([['姓名', '电话']]))).toBeUndefined();
  });
});

describe('each row is held against the price list', () => {
  const ball = aPrice();

  it('new, changed, the same, wrong', () => {
    const plan = planOf(
      sheetOf([
        head,
        ['电动球阀', '台', 2860, 2480, '2025-01-01', ''],
        ['气动蝶阀', '台', '1,940.00', '', '2026.3.1', ''],
        ['止回阀', '只', 300, 386, '2026年3月1日', '2026-02-01'],
        ['电磁阀', '', '面议', '', 45_658, ''],
      ]),
      [ball],
    );
    expect(plan.map(({ verdict }) => verdict)).toEqual(['same', 'new', 'wrong', 'wrong']);
    expect(plan[1]?.line).toEqual({
      product: '气动蝶阀',
      unit: '台',
      listFen: 194_000,
      validFromOn: '2026-03-01',
      validUntilOn: '',
    });
    expect(plan[2]?.findings.map(({ by }) => by).sort()).toEqual(['price/days-in-order', 'price/floor-not-above-list']);
    expect(plan[3]?.findings.map(({ by, where }) => `${by} ${String(where.field)}`)).toEqual([
      'price/as-written listFen',
      'price/price-complete unit',
    ]);
    expect(plan[3]?.line.validFromOn).toBe('2025-01-01');
  });

  it('a changed line names its fields, and a floor that was emptied is one', () => {
    const [row] = planOf(sheetOf([head, ['电动球阀', '台', 3020, '', '2025-01-01', '']]), [ball]);
    expect([row?.verdict, row?.changed, row?.was?.priceId]).toEqual(['changed', ['listFen', 'floorFen'], ball.priceId]);
  });

  it('with its id a line may change its first day; a copied row is a new line', () => {
    const withId = [...head, '编号'];
    const plan = planOf(
      sheetOf([
        withId,
        ['电动球阀', '台', 2860, 2480, '2025-02-01', '', ball.priceId],
        ['电动球阀', '台', 3020, 2620, '2026-07-01', '', ball.priceId],
      ]),
      [ball],
    );
    expect(plan.map(({ verdict, changed }) => [verdict, changed])).toEqual([
      ['changed', ['validFromOn']],
      ['new', []],
    ]);
  });

  it('the same product, unit and day twice is wrong the second time', () => {
    const row = ['气动蝶阀', '台', 1940, '', '2026-03-01', ''];
    expect(planOf(sheetOf([head, row, row])).map(({ verdict }) => verdict)).toEqual(['new', 'wrong']);
  });

  it('a line that was withdrawn is not listed again unseen', () => {
    const [row] = planOf(
      sheetOf([
        [...head, '编号'],
        ['电动球阀', '台', 2860, 2480, '2025-01-01', '', ball.priceId],
      ]),
      [{ ...ball, stage: 'withdrawn' }],
    );
    expect(row?.verdict).toBe('wrong');
  });

  it('headings, notes, empty rows and repeated headers are no lines; a merged product holds for all its rows', () => {
    const map = sheetOf(
      [
        head,
        ['阀门类'],
        ['气动蝶阀', '台', 1940, '', '2025-01-01', '2026-06-30'],
        ['', '台', 2000, '', '2026-07-01', ''],
        [],
        head,
        ['水泵', '台', 5000, '', '2026-01-01', ''],
        ['以上价格含税'],
      ],
      [{ top: 3, left: 1, bottom: 4, right: 1 }],
    );
    const header = findHeader(map);
    const read = header && rowsUnder(map, header);
    expect(read?.rows.map(({ row, line }) => `${row} ${line.product}`)).toEqual(['3 气动蝶阀', '4 气动蝶阀', '7 水泵']);
    expect(read?.passedOver).toEqual([2, 8]);
  });
});

it('what is drawn is read back as the same', () => {
  const prices = [
    aPrice({ product: '001', unit: '=台' }),
    aPrice({
      priceId: '01JQZ8K5T0000000000000000Q',
      product: '-5',
      listFen: 29,
      floorFen: 20,
      validUntilOn: '2026-12-31',
    }),
  ];
  const plan = planOf(priceSheet(prices, 'zh-CN'), prices);
  expect(plan.map(({ verdict, findings }) => [verdict, findings])).toEqual([
    ['same', []],
    ['same', []],
  ]);
  expect(planOf(priceSheet(prices, 'en'), prices).map(({ verdict }) => verdict)).toEqual(['same', 'same']);
});
