import type { Day } from '../day.ts';
import { fill, type Words } from '../words.ts';
import { amountIn, amountProblems, isYuan, type Amount } from './amount.ts';
import { dayInCell } from './day.ts';
import { headerOf, headerWithin, isHeaderAgain, isSumRow, type Header, type Meanings, type Rows } from './header.ts';

/** A line of a statement's file, positive what they owe more; `row` counts from 1, `repeats` is an earlier row just like it. */
export interface StatementRow {
  readonly on: Day;
  readonly fen: number;
  readonly kind?: string;
  readonly reference: string;
  readonly row: number;
  readonly repeats?: number;
}

/** A statement's file: its lines, and the rows that cannot be read, each with why. */
export interface StatementFile {
  readonly lines: readonly StatementRow[];
  readonly problems: readonly { readonly row: number; readonly reason: Words }[];
}

type Column = 'on' | 'debit' | 'credit' | 'amount' | 'kind' | 'number' | 'text' | 'currency';

const meanings: Meanings<Column> = {
  on: [
    /^(?:交易|记账|入账|业务|发生|单据|凭证|开票|制单|发货|收款|到账)?(?:日期|时间)$|^日期时间$/u,
    /^(?:transaction|posting|booking|document|doc|invoice|entry|value)?date$/u,
  ],
  debit: [
    /^(?:本期)?(?:借方|借)(?:发生额|金额)?$|^(?:应收|销售|开票|发货|增加)(?:金额|额|款)?$|^(?:debits?|dr|charges?)(?:amount)?$/u,
  ],
  credit: [
    /^(?:本期)?(?:贷方|贷)(?:发生额|金额)?$|^(?:已收|收款|回款|付款|减少)(?:金额|额|款)?$|^(?:credits?|cr|payments?)(?:amount)?$/u,
  ],
  amount: [/^(?:交易|发生|本次|业务|价税合计|含税)?(?:金额|发生额)$|^价税合计$|^amount(?:cny|rmb)?$/u],
  kind: [/^(?:业务|单据|交易)?(?:类型|类别|种类)$|^(?:kind|type)$/u],
  number: [
    /^(?:单据|凭证|发票|合同|订单|业务|交易|流水|参考)?(?:编号|号码|单号|号)$|^(?:单号|流水号|发票号码?)$/u,
    /^(?:invoice|document|doc|voucher|reference|ref|order)?(?:no\.?|number|id|ref)$|^reference$/u,
  ],
  text: [/^(?:摘要|说明|备注|用途|附言|事由|内容|品名)$|^(?:descriptions?|remarks?|memo|details?|narrative|notes?)$/u],
  currency: [/^(?:币种|币别|货币)$|^(?:currency|ccy)$/u],
};

const says = {
  headless: {
    'zh-CN': '前 {rows} 行里没有找到表头，需要有日期和金额（或借方、贷方）',
    en: 'no header in the first {rows} rows; a date and an amount, or debit and credit, are needed',
  },
  day: { 'zh-CN': '日期「{text}」读不出来', en: 'the date "{text}" cannot be read' },
  amount: { 'zh-CN': '{why}：「{text}」', en: '{why}: "{text}"' },
} as const satisfies Record<string, Words>;

const isEnough = ({ on, debit, credit, amount }: Header<Column>['columns']): boolean =>
  on.length > 0 && debit.length + credit.length + amount.length > 0;

type Read = { readonly fen: number } | { readonly reason: Words };

const why = (amount: Extract<Amount, { problem: unknown }>, text: string): Read => ({
  reason:
    amount.problem === 'empty'
      ? amountProblems.empty
      : fill(says.amount, { why: amountProblems[amount.problem], text }),
});

/** 借 less 贷, or the one amount: what they owe more is positive. */
function moneyIn(cells: readonly string[], { columns, scaleOf }: Header<Column>): Read {
  const readings = [...columns.debit, ...columns.credit, ...columns.amount].flatMap((column) => {
    const text = cells[column]?.trim() ?? '';
    const amount = amountIn(text, 'credit', scaleOf(column));
    return 'problem' in amount && amount.problem === 'empty' ? [] : [{ column, text, amount }];
  });
  let fen = 0;
  for (const { column, text, amount } of readings) {
    if ('problem' in amount) return why(amount, text);
    // A total beside 借 and 贷 says the same again.
    if (columns.amount.includes(column) && readings.length > 1) continue;
    fen += columns.credit.includes(column) ? -amount.fen : amount.fen;
  }
  return readings.length === 0 ? { reason: amountProblems.empty } : { fen };
}

const together = (cells: readonly string[], columns: readonly number[]): string =>
  [...new Set(columns.map((at) => cells[at]?.trim() ?? ''))].filter((text) => text !== '').join(' ');

function lineIn(cells: readonly string[], row: number, header: Header<Column>): StatementRow | Words {
  const { columns } = header;
  const [said, kind] = [together(cells, columns.on.slice(0, 1)), together(cells, columns.kind)];
  const [on, money] = [dayInCell(said), moneyIn(cells, header)];
  if (!isYuan(together(cells, columns.currency))) return amountProblems['not-yuan'];
  if (on === undefined) return fill(says.day, { text: said });
  if ('reason' in money) return money.reason;
  const reference = together(cells, [...columns.number, ...columns.text]);
  return { on, fen: money.fen, reference, row, ...(kind === '' ? {} : { kind }) };
}

const isNoLine = (cells: readonly string[], header: Header<Column>): boolean => {
  const { columns } = header;
  const isBare = dayInCell(together(cells, columns.on.slice(0, 1))) === undefined || 'reason' in moneyIn(cells, header);
  return cells.every((cell) => cell.trim() === '') || isHeaderAgain(cells, header) || (isBare && isSumRow(cells));
};

/** Reads a statement's rows; a line said twice is kept, and told. */
export function readStatement(rows: Rows): StatementFile {
  const header = headerOf(rows, meanings, isEnough);
  if (header === undefined)
    return { lines: [], problems: [{ row: 1, reason: fill(says.headless, { rows: headerWithin }) }] };
  const lines: StatementRow[] = [];
  const problems: { row: number; reason: Words }[] = [];
  const known = new Map<string, number>();
  for (const [at, cells] of rows.entries()) {
    if (at < header.below || isNoLine(cells, header)) continue;
    const read = lineIn(cells, at + 1, header);
    if (!('fen' in read)) {
      problems.push({ row: at + 1, reason: read });
      continue;
    }
    const said = JSON.stringify([read.on, read.fen, read.kind, read.reference]);
    const before = known.get(said);
    lines.push(before === undefined ? read : { ...read, repeats: before });
    if (before === undefined) known.set(said, read.row);
  }
  return { lines, problems };
}
