import Big from 'big.js';
import type { CellMap, Look } from '#policy/form/cell-map.ts';
import { priceFieldNames, type Price } from '#policy/terms/price.ts';
import type { Locale, Words } from '#policy/words.ts';
import type { CellValue } from '../columns.ts';
import { day } from '../kinds.ts';

const sheetName: Words = { 'zh-CN': '价目表', en: 'Price list' };
const yuan: Words = { 'zh-CN': '（元）', en: ' (yuan)' };
const id: Words = { 'zh-CN': '编号', en: 'id' };

interface Column {
  readonly header: Words;
  readonly look: Look;
  /** In characters. */
  readonly width: number;
  readonly write: (price: Price) => CellValue;
}

const money: Look = { format: '#,##0.00' };
const days: Look = { format: day.numberFormat };
const texts: Look = { format: '@' };
const grey: Look = { format: '@', color: '#808080', size: 8 };
const head: Look = { isBold: true, fill: '#D9E1F2', bottom: 'thin', horizontal: 'center', vertical: 'center' };

const inYuan = ({ 'zh-CN': zh, en }: Words): Words => ({ 'zh-CN': zh + yuan['zh-CN'], en: en + yuan.en });
const yuanOf = (fen: number | undefined): CellValue => (fen === undefined ? '' : new Big(fen).div(100).toNumber());
const names = priceFieldNames;

const columns: readonly Column[] = [
  { header: names.product, look: texts, width: 28, write: ({ product }) => product },
  { header: names.unit, look: texts, width: 8, write: ({ unit }) => unit },
  { header: inYuan(names.listFen), look: money, width: 14, write: ({ listFen }) => yuanOf(listFen) },
  { header: inYuan(names.floorFen), look: money, width: 14, write: ({ floorFen }) => yuanOf(floorFen) },
  { header: names.validFromOn, look: days, width: 12, write: ({ validFromOn }) => day.write(validFromOn, 'zh-CN') },
  { header: names.validUntilOn, look: days, width: 12, write: ({ validUntilOn }) => day.write(validUntilOn, 'zh-CN') },
  { header: id, look: grey, width: 24, write: ({ priceId }) => priceId },
];

const looks: readonly Look[] = [head, ...columns.map(({ look }) => look)];

const cell = (row: number, column: number, content: CellValue, look: number): CellMap['cells'][number] => ({
  row,
  column,
  text: String(content),
  ...(typeof content === 'number' ? { number: content } : {}),
  look,
});

/** 价目表 as a sheet that can be edited in Excel and read back: texts as text, sums with two decimals, days as days. */
export const priceSheet = (prices: readonly Price[], locale: Locale): CellMap => ({
  sheet: sheetName[locale],
  cells: [
    ...columns.map(({ header }, i) => cell(1, i + 1, header[locale], 0)),
    ...prices.flatMap((price, row) => columns.map(({ write }, i) => cell(row + 2, i + 1, write(price), i + 1))),
  ],
  looks: [...looks],
  merges: [],
  rows: [{ at: 1, size: 22 }],
  columns: columns.map(({ width }, i) => ({ at: i + 1, size: width, look: i + 1 })),
  names: [],
  tables: [],
});
