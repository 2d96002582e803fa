import type { Cell, CellMap } from '#policy/form/cell-map.ts';
import { squash } from '#policy/form/squash.ts';
import { keysOf } from '#policy/keys-of.ts';
import { priceFieldNames, type PriceField } from '#policy/terms/price.ts';

/** What people call the columns of a price list, besides their own names. */
const synonyms: Readonly<Record<PriceField | 'priceId', string>> = {
  product: '产品名称 品名 名称 商品 商品名称 货物 货物名称 物料名称 货品 productname item goods description',
  unit: '计量单位 uom',
  listFen: '目录价格 标价 定价 标准价 销售价 含税价 单价 含税单价 价格 报价 list price unitprice',
  floorFen: '最低价 最低限价 最低售价 限价 floorprice minimum minimumprice lowestprice minprice',
  validFromOn: '生效日期 起始日 起始日期 开始日期 执行日期 有效期自 from effective effectivefrom startdate',
  validUntilOn:
    '失效日期 截止日 截止日期 终止日期 到期日 结束日期 有效期至 until validto to enddate expires expirydate',
  priceId: '编号 价目编号 id priceid',
};

/** A header's words without what is said beside them: `目录价（元，含税）` is `目录价`. */
const bare = (text: string): string =>
  squash(text)
    .toLowerCase()
    .replace(/[([【].*$/u, '')
    .replace(/[/:：*].*$/u, '');

const fieldByWord = new Map<string, PriceField | 'priceId'>(
  keysOf(synonyms).flatMap((field) => {
    const own = field === 'priceId' ? [] : [priceFieldNames[field]['zh-CN'], priceFieldNames[field].en];
    return [...own, ...synonyms[field].split(' ')].map((word) => [bare(word), field] as const);
  }),
);

/** Where a sheet's price list begins, and in which column each of its fields stands. */
export interface PriceHeader {
  readonly row: number;
  readonly columns: ReadonlyMap<PriceField | 'priceId', number>;
}

const columnsIn = (cells: readonly Cell[]): ReadonlyMap<PriceField | 'priceId', number> => {
  const columns = new Map<PriceField | 'priceId', number>();
  for (const { text, column } of cells) {
    const field = fieldByWord.get(bare(text));
    if (field !== undefined && !columns.has(field)) columns.set(field, column);
  }
  return columns;
};

/** The first row that names a product and a price; undefined where there is none. */
export function findHeader({ cells }: CellMap): PriceHeader | undefined {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  for (const [row, some] of rows) {
    const columns = columnsIn(some);
    if (columns.has('product') && columns.has('listFen')) return { row, columns };
  }
  return undefined;
}

/** The fields that every line needs and no column is named after. */
export const missingColumns = ({ columns }: PriceHeader): PriceField[] =>
  (['unit', 'validFromOn'] as const).filter((field) => !columns.has(field));
