import { yuanText, wordsOf } from '#policy/form/number.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import { filled, type Answers, type Written } from './filled.ts';
import { saleForm } from './sale-form.ts';

/** What a line of the sale sells; prices are in fen. */
export interface Goods {
  readonly product: string;
  readonly unit: string;
  readonly quantity: number;
  readonly priceFen: number;
}

const firstGoodsRow = 9;
const lastGoodsRow = 14;
const firstShareRow = 24;
const shares = [
  { percent: 30, days: '15' },
  { percent: 30, days: '15' },
  { percent: 30, days: '30' },
  { percent: 10, days: '30' },
];

const money = (fen: number): Written => ({ text: yuanText(fen), number: fen / 100 });
const amountOf = ({ quantity, priceFen }: Goods): number => quantity * priceFen;

/** Lines that sell nothing are struck, but for what a formula fills. */
const struckLines = (used: number): Answers =>
  Object.fromEntries(
    Array.from({ length: lastGoodsRow + 1 - firstGoodsRow - used }, (_, i) => firstGoodsRow + used + i).flatMap((row) =>
      ['B', 'C', 'D', 'E', 'F', 'H'].map((column) => [`${column}${row}`, '/']),
    ),
  );

const goodsAnswers = (goods: readonly Goods[]): Answers =>
  Object.assign(
    {},
    ...goods.map((line, i): Answers => {
      const row = firstGoodsRow + i;
      return {
        [`B${row}`]: line.product,
        [`C${row}`]: `LC-${i + 1}`,
        [`D${row}`]: line.unit,
        [`E${row}`]: { text: String(line.quantity), number: line.quantity },
        [`F${row}`]: money(line.priceFen),
        [`G${row}`]: money(amountOf(line)),
        [`H${row}`]: '/',
      };
    }),
  ) as Answers;

/** The last share takes what rounding left over, as the form's formula does. */
function shareAnswers(totalFen: number): Answers {
  const amounts = shares.map(({ percent }) => Math.round((totalFen * percent) / 100));
  const last = totalFen - amounts.slice(0, -1).reduce((sum, fen) => sum + fen, 0);
  return Object.assign(
    {},
    ...shares.map(({ percent, days }, i): Answers => {
      const row = firstShareRow + i;
      return {
        [`E${row}`]: { text: `${percent}.0%`, number: percent / 100 },
        [`F${row}`]: { text: days, number: Number(days) },
        [`G${row}`]: money(i === shares.length - 1 ? last : (amounts[i] ?? 0)),
      };
    }),
    { E28: { text: '100.0%', number: 1 }, G28: money(totalFen) },
  ) as Answers;
}

const fixed: Answers = {
  G3: 'LC-2026-0302',
  G4: '2026年3月2日',
  B5: '/',
  G5: '苏州工业园区',
  A16: '13',
  'B17.1': 'GB/T 12237',
  'B17.2': '12',
  C18: '2026年3月30日',
  F18: '上海市嘉定区宝安公路1200号',
  C19: '顾明',
  F19: '13900001234',
  'B20.1': '乙',
  'B20.2': '公路运输',
  'B20.3': '乙',
  'B20.4': '乙',
  'B21.1': '木箱',
  'B21.2': '乙',
  'B21.3': '不须',
  'B22.1': '7',
  'B22.2': '7',
  'B22.3': '15',
  'B22.4': '5',
  B29: '电汇',
  'B30.1': '到货',
  'B30.2': '7',
  'B30.3': '13',
  B31: '货物交付',
  'B32.1': '24',
  'B32.2': '3',
  'B33.1': '0.1',
  'B33.2': '0.1',
  'B33.3': '5',
  'B33.4': '5',
  B34: '7',
  B35: '2',
  'B36.1': '1',
  'B36.2': '苏州工业园区',
  'B36.3': '/',
  'B37.1': '贰',
  'B37.2': '壹',
  'B37.3': '壹',
  'B37.4': '2027年3月1日',
  'B37.5': '/',
  B38: '/',
  B42: '上海市嘉定区宝安公路1200号',
  B43: '13900001234',
  B44: '江澄银行嘉定支行',
  B45: '3100 0266 1200 0188 07',
};

/** The contract of sale with nothing open but its parties, and nothing wrong; then with these answers in place of those. */
export function filledSale(changes: Answers, goods: readonly Goods[]): CellMap {
  const totalFen = goods.reduce((sum, line) => sum + amountOf(line), 0);
  return filled(saleForm, {
    ...fixed,
    ...goodsAnswers(goods),
    ...struckLines(goods.length),
    B15: `人民币${wordsOf(totalFen)}`,
    G15: money(totalFen),
    ...shareAnswers(totalFen),
    ...changes,
  });
}
