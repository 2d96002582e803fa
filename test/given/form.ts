import type { ContractFacts } from '#policy/facts/contract.ts';
import { addressOf, cellAt } from '#policy/form/address.ts';
import type { Cell, CellMap } from '#policy/form/cell-map.ts';
import type { Field, FieldKind, TableColumn } from '#policy/form/field.ts';
import { mayStrike } from '#policy/form/may-strike.ts';
import { readForm, type Form } from '#policy/form/reading.ts';

/** What stands in cells: texts, and numbers and formulas as they are shown; undefined empties one. */
export type Entries = Readonly<
  Record<string, string | number | readonly [shown: string, behind: number | `=${string}`] | undefined>
>;

const cellOf = ([address, entry]: [string, Entries[string]]): Cell[] => {
  if (entry === undefined) return [];
  const at = cellAt(address);
  if (typeof entry === 'string') return [{ ...at, text: entry }];
  const [text, behind] = typeof entry === 'number' ? [String(entry), entry] : entry;
  return [{ ...at, text, ...(typeof behind === 'number' ? { number: behind } : { formula: behind }) }];
};

/** A sheet with these cells and nothing else. */
export const aSheet = (entries: Entries): CellMap => ({
  sheet: '合同',
  cells: Object.entries(entries)
    .flatMap(cellOf)
    .sort((a, b) => a.row - b.row || a.column - b.column),
  looks: [],
  merges: [],
  rows: [],
  columns: [],
  names: [],
  tables: [],
});

const printed: Entries = {
  A1: '购销合同',
  A2: '买方',
  C2: '签订日期',
  A3: '税号',
  C3: '交货日期',
  A4: '交货地点',
  C4: '付款期限',
  A5: '产品',
  B5: '单位',
  C5: '数量',
  D5: '单价（元）',
  E5: '金额（元）',
  A9: '合计大写',
  C9: '合计小写',
  A10: '第一条 质保期____个月，迟延一日付____%的违约金。',
  A11: '款项',
  B11: '比例',
  C11: '期限（日）',
  D11: '金额（元）',
  A12: '预付款',
  A13: '余款',
  A14: '第二条 争议由卖方所在地人民法院管辖。',
  A15: '其他约定',
  A16: '买方签章',
  C16: '有效期至',
};

const place = (id: string, label: string, kind: FieldKind, more: Partial<Field> = {}): Field => {
  const { row, column } = cellAt(id);
  const area = { top: row, left: column, bottom: row, right: column };
  return { id, area, label, kind, mayStrike: mayStrike(kind), evidence: ['manager'], ...more };
};

const columns = (...named: readonly (readonly [label: string, kind: FieldKind, more?: { isComputed: true }])[]) =>
  named.map(([label, kind, more], i): TableColumn => ({
    column: i + 1,
    lastColumn: i + 1,
    label,
    kind,
    mayStrike: mayStrike(kind),
    ...more,
  }));

/** A small contract form with one of everything: parties, days, goods that grow, two instalments, gaps in a clause. */
export const aForm = (changes: Partial<Form> = {}): Form => ({
  map: aSheet(printed),
  fields: [
    place('B2', '买方', 'party', { side: 'customer' }),
    place('D2', '签订日期', 'contract-date'),
    place('B3', '税号', 'tax-number', { side: 'customer' }),
    place('D3', '交货日期', 'date'),
    place('B4', '交货地点', 'place'),
    place('D4', '付款期限', 'term'),
    place('B9', '合计大写', 'amount-in-words'),
    place('D9', '合计小写', 'total'),
    { ...place('A10', '质保期', 'text'), id: 'A10.1', within: { before: '第一条 质保期', after: '个月，迟延一日付' } },
    { ...place('A10', '违约金', 'percent'), id: 'A10.2', within: { before: '个月，迟延一日付', after: '%的违约金。' } },
    place('B15', '其他约定', 'text'),
    place('B16', '买方签章', 'signature', { isByHand: true }),
    place('D16', '有效期至', 'date'),
  ],
  tables: [
    {
      header: { top: 5, left: 1, bottom: 5, right: 5 },
      firstRow: 6,
      lastRow: 8,
      isGrowable: true,
      columns: columns(
        ['产品', 'goods'],
        ['单位', 'unit'],
        ['数量', 'quantity'],
        ['单价（元）', 'unit-price'],
        ['金额（元）', 'amount', { isComputed: true }],
      ),
    },
    {
      header: { top: 11, left: 1, bottom: 11, right: 4 },
      firstRow: 12,
      lastRow: 13,
      isGrowable: false,
      columns: columns(['款项', 'text'], ['比例', 'percent'], ['期限', 'term'], ['金额（元）', 'amount']).slice(1),
    },
  ],
  clauses: [
    { id: 'A10', number: '第一条', text: '第一条 质保期____个月，迟延一日付____%的违约金。' },
    { id: 'A14', number: '第二条', text: '第二条 争议由卖方所在地人民法院管辖。' },
  ],
  ...changes,
});

/** The form with these texts printed on it. */
export const aFormSaying = (texts: Entries): Form => aForm({ map: aSheet({ ...printed, ...texts }) });

/** The form filled in with nothing wrong in it: two valves at list price for the customer of `aCustomer`. */
const filled: Entries = {
  ...printed,
  B2: '上海云帆精密机械有限公司',
  D2: '2026-03-02',
  B3: '91310115MA1K000016',
  D3: '2026年4月1日',
  B4: '苏州工业园区',
  D4: 30,
  A6: '电动球阀',
  B6: '台',
  C6: 2,
  D6: ['2,860.00', 2860],
  E6: ['5,720.00', 5720],
  A7: '气动蝶阀',
  B7: '台',
  C7: 1,
  D7: ['1,940.00', 1940],
  E7: ['1,940.00', 1940],
  B9: '人民币柒仟陆佰陆拾元整',
  D9: ['¥7,660.00', 7660],
  A10: '第一条 质保期12个月，迟延一日付0.5%的违约金。',
  B12: ['30%', 0.3],
  C12: 7,
  D12: ['2,298.00', 2298],
  B13: ['70%', 0.7],
  C13: 30,
  D13: ['5,362.00', 5362],
  B15: '/',
  D16: '2026-12-31',
};

/** The sheet of a contract, well filled but for what the entries say. */
export const aFilledSheet = (entries: Entries = {}): CellMap => aSheet({ ...filled, ...entries });

/** What is known of a contract whose sheet is well filled but for these entries. */
export const said = (entries: Entries = {}, form = aForm()): Pick<ContractFacts, 'form' | 'reading'> => ({
  form,
  reading: readForm(form, aFilledSheet(entries)),
});

/** The same sheet with rows put in above a row, or taken out. */
export const shifted = (map: CellMap, from: number, by: number): CellMap => ({
  ...map,
  cells: map.cells
    .filter(({ row }) => by > 0 || row < from || row >= from - by)
    .map((cell) => (cell.row < from ? cell : { ...cell, row: cell.row + by })),
});

/** The text of a cell. */
export const textAt = ({ cells }: CellMap, address: string): string =>
  cells.find((cell) => addressOf(cell) === address)?.text ?? '';
