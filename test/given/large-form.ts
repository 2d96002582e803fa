import type { Area, Cell, CellMap } from '#policy/form/cell-map.ts';
import type { Field, FieldKind, TableBody } from '#policy/form/field.ts';
import { wordsOf, yuanText } from '#policy/form/number.ts';
import type { TemplateForm } from '#policy/terms/template.ts';
import { addressOf } from '#policy/form/address.ts';
import { aCard } from './customer.ts';
import type { Goods } from './sale.ts';

/** Places of a large form besides its table: two in a row, as people lay them out. */
const placeRows = 149;
const headRow = placeRows + 4;
const firstLine = headRow + 1;
const drawnLines = 5;

const cell = (row: number, column: number, text: string, number?: number): Cell => ({
  row,
  column,
  text,
  ...(number === undefined ? {} : { number }),
});
const areaOf = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

const field = (row: number, column: number, label: string, kind: FieldKind, more: Partial<Field> = {}): Field => ({
  id: addressOf({ row, column }),
  area: areaOf(row, column),
  label,
  kind,
  mayStrike: kind === 'text',
  evidence: ['right'],
  ...more,
});

const rows = Array.from({ length: placeRows }, (_, i) => i + 3);
const labelAt = (row: number, column: number): string =>
  `约定事项${String((row - 3) * 2 + (column > 2 ? 2 : 1)).padStart(3, '0')}`;
const heads: readonly (readonly [string, FieldKind])[] = [
  ['产品名称', 'goods'],
  ['单位', 'unit'],
  ['数量', 'quantity'],
  ['单价（元）', 'unit-price'],
  ['金额（元）', 'amount'],
];

/** The labels, with this many lines in the table. */
const printed = (lines: number): Cell[] => {
  const totalRow = firstLine + lines;
  return [
    cell(1, 1, '成套设备购销合同（单位：人民币元）'),
    cell(2, 1, '甲方（买方）'),
    cell(2, 3, '签订日期'),
    ...rows.flatMap((row) => [cell(row, 1, labelAt(row, 1)), cell(row, 3, labelAt(row, 3))]),
    ...heads.map(([label], i) => cell(headRow, i + 1, label)),
    cell(totalRow, 1, '合计（大写）'),
    cell(totalRow, 3, '合计（小写）'),
    cell(totalRow + 1, 1, '双方签字盖章后生效，一式两份，各执一份。'),
  ];
};

const plain = (cells: readonly Cell[]): CellMap => ({
  sheet: '成套设备购销合同',
  cells: [...cells].sort((a, b) => a.row - b.row || a.column - b.column),
  looks: [],
  merges: [],
  rows: [],
  columns: [],
  names: [],
  tables: [],
});

const table: TableBody = {
  header: { top: headRow, left: 1, bottom: headRow, right: heads.length },
  firstRow: firstLine,
  lastRow: firstLine + drawnLines - 1,
  isGrowable: true,
  columns: heads.map(([label, kind], i) => ({ column: i + 1, lastColumn: i + 1, label, kind, mayStrike: false })),
};

/** A form of 302 places and a goods table that grows. */
export const largeForm: TemplateForm = {
  map: plain(printed(drawnLines)),
  fields: [
    field(2, 2, '甲方（买方）', 'party', { side: 'customer' }),
    field(2, 4, '签订日期', 'contract-date'),
    ...rows.flatMap((row) => [field(row, 2, labelAt(row, 1), 'text'), field(row, 4, labelAt(row, 3), 'text')]),
    field(firstLine + drawnLines, 2, '合计（大写）', 'amount-in-words'),
    field(firstLine + drawnLines, 4, '合计（小写）', 'total'),
  ],
  tables: [table],
  clauses: [
    { id: addressOf({ row: firstLine + drawnLines + 1, column: 1 }), text: '双方签字盖章后生效，一式两份，各执一份。' },
  ],
};

/** The large form with every place answered and one line for each of these goods. */
export function aLargeSale(goods: readonly Goods[]): CellMap {
  const amounts = goods.map(({ quantity, priceFen }) => quantity * priceFen);
  const totalFen = amounts.reduce((sum, fen) => sum + fen, 0);
  const totalRow = firstLine + goods.length;
  const money = (row: number, column: number, fen: number) => cell(row, column, yuanText(fen), fen / 100);
  return plain([
    ...printed(goods.length),
    cell(2, 2, aCard().name),
    cell(2, 4, '2026年3月2日'),
    ...rows.flatMap((row) => [cell(row, 2, `按附图${row}执行`), cell(row, 4, '/')]),
    ...goods.flatMap(({ product, unit, quantity, priceFen }, i) => [
      cell(firstLine + i, 1, product),
      cell(firstLine + i, 2, unit),
      cell(firstLine + i, 3, String(quantity), quantity),
      money(firstLine + i, 4, priceFen),
      money(firstLine + i, 5, amounts[i] ?? 0),
    ]),
    cell(totalRow, 2, wordsOf(totalFen)),
    money(totalRow, 4, totalFen),
  ]);
}
