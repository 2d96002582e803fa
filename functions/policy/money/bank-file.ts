import type { Day } from '../day.ts';
import { fill, type Words } from '../words.ts';
import { type Amount, amountIn, amountProblems, isYuan } from './amount.ts';
import { dayInCell } from './day.ts';
import { type Header, headerOf, headerWithin, isHeaderAgain, isSumRow, type Meanings, type Rows } from './header.ts';

/** 到账: one line of a bank's file; `row` counts from 1. */
export interface FileLine {
  readonly on: Day;
  readonly fen: number;
  readonly payer: string;
  readonly reference: string;
  /** 流水号, '' where the file has none. */
  readonly serial: string;
  readonly row: number;
  /** The earlier row that says the very same, where no serial tells the two apart. */
  readonly repeats?: number;
}

/** What a person should know of a row; the row is among the lines nevertheless where it is not left out. */
export interface FileProblem {
  readonly row: number;
  readonly reason: Words;
  readonly isLeftOut: boolean;
}

export interface BankFile {
  readonly lines: readonly FileLine[];
  readonly problems: readonly FileProblem[];
  /** How many rows are money that went out. */
  readonly outgoing: number;
}

type Column = 'on' | 'income' | 'outgoing' | 'side' | 'amount' | 'payer' | 'serial' | 'currency' | 'reference';

const meanings: Meanings<Column> = {
  on: [
    /^(?:交易|记账|入账|到账|收款|业务|发生|会计)(?:日期|时间|日)(?:时间)?$|^日期$|^日期时间$/u,
    /^(?:transaction|trans|posting|post|booking|value)?(?:date|day)(?:time|&time|andtime)?$/u,
    /^(?:起息日期?|时间)$/u,
  ],
  side: [
    /^(?:借贷|收支|收付|来往账?|交易方向|借\/贷|收\/支|收\/付)(?:标志|标识|标记|方向|类型|别)?$|^方向$|^(?:dr\/?cr|cr\/?dr|direction)$/u,
  ],
  income: [
    /^(?:交易金额|交易|本期|发生额?|金额)?(?:贷方|贷)(?:发生额|金额|发生金额|交易金额)?$/u,
    /^(?:收入|存入|转入|入账|到账|收款|来账|汇入|进账)(?:金额|额|发生额)?$|^发生额(?:收入|存入)$/u,
    /^(?:credits?|deposits?|paidin|moneyin|received|income|incoming)(?:amount)?(?:cny|rmb)?$/u,
  ],
  outgoing: [
    /^(?:交易金额|交易|本期|发生额?|金额)?(?:借方|借)(?:发生额|金额|发生金额|交易金额)?$/u,
    /^(?:支出|支取|转出|出账|付款|往账|汇出)(?:金额|额|发生额)?$|^发生额(?:支出|支取)$/u,
    /^(?:debits?|withdrawals?|paidout|moneyout|paid|outgoing)(?:amount)?(?:cny|rmb)?$/u,
  ],
  amount: [/^(?:交易|发生|本次|业务|记账)?(?:金额|发生额)$|^发生额$|^(?:transaction)?amount(?:cny|rmb)?$/u],
  payer: [
    /^(?:付款|汇款|来款|打款)(?:人|方|单位|账户|客户)?(?:名称|户名|账户名称|账户名|账户|姓名|全称)?$/u,
    /^(?:对方|交易对方|对手|交易对手|对手方|往来)(?:单位|账户|客户|公司)?(?:户名|名称|账户名|姓名|全称)?$/u,
    /^(?:payer|remitter|sender|counterparty|orderingcustomer)(?:'?sname|name)?$/u,
    /^(?:客户|单位|公司)(?:名称|户名)?$|^户名$|^name$/u,
  ],
  serial: [
    /流水号|^(?:交易|业务|回单|凭证|参考|记录|柜员|核心)(?:流水|编号|号码?|序号|参考号)$|^流水$|^单号$/u,
    /^(?:serial|transaction|trans|bank)?(?:id|no\.?|number|serial|serialno\.?|referenceno\.?|refno\.?|referencenumber)$/u,
  ],
  currency: [/^(?:交易|账户)?(?:币种|币别|货币)(?:代码|名称)?$|^(?:currency|ccy)(?:code)?$/u],
  reference: [
    /^(?:交易|客户|汇款|转账)?(?:附言|用途|备注|留言|说明)(?:信息)?$/u,
    /^(?:交易|业务)?(?:摘要|描述|详情|事由)(?:说明|信息)?$/u,
    /^(?:remarks?|descriptions?|references?|memo|narrative|purpose|details?|notes?|particulars|summary|message)$/u,
  ],
};

const says = {
  headless: {
    'zh-CN': '前 {rows} 行里没有找到表头，需要有日期和收入金额两列',
    en: 'no header in the first {rows} rows; a date and an income column are needed',
  },
  day: { 'zh-CN': '日期「{text}」读不出来', en: 'the date "{text}" cannot be read' },
  noDay: { 'zh-CN': '没有日期', en: 'there is no date' },
  amount: { 'zh-CN': '{why}：「{text}」', en: '{why}: "{text}"' },
  both: { 'zh-CN': '收入和支出都有金额', en: 'there is an amount both under income and under outgoing' },
  reversed: {
    'zh-CN': '收入是负数，可能是冲正，请人工处理',
    en: 'the income is negative, perhaps a reversal; please handle it by hand',
  },
  side: { 'zh-CN': '看不出是收入还是支出：「{text}」', en: 'neither income nor outgoing: "{text}"' },
  sameSerial: {
    'zh-CN': '与第 {row} 行流水号相同，只算一次',
    en: 'has the serial number of row {row}, and is counted once',
  },
  otherSerial: {
    'zh-CN': '与第 {row} 行流水号相同但内容不同，请核对',
    en: 'has the serial number of row {row} but says something else; please check',
  },
  repeats: {
    'zh-CN': '与第 {row} 行完全相同，请确认是否是两笔',
    en: 'is just like row {row}; please make sure that it is another payment',
  },
} as const satisfies Record<string, Words>;

const isEnough = (columns: Header<Column>['columns']): boolean =>
  columns.on.length > 0 && (columns.income.length > 0 || columns.amount.length > 0);

const isIn = /^(?:贷方?|貸|收入?|来账?|转入|存入?|入账?|进|c|cr|credit|in|\+)$/iu;
const isOut = /^(?:借方?|支出?|付出?|往账?|转出|支取|取|出账?|d|dr|debit|out|-)$/iu;

type Cell = (column: Column) => string;
type Reading = { readonly fen: number } | { readonly reason: Words } | 'outgoing';

const why = (amount: Extract<Amount, { problem: unknown }>, text: string): Reading => ({
  reason:
    amount.problem === 'empty'
      ? amountProblems.empty
      : fill(says.amount, { why: amountProblems[amount.problem], text }),
});

const cameIn = (fen: number): Reading => (fen < 0 ? { reason: says.reversed } : { fen });

const isNone = (amount: Amount): boolean => ('fen' in amount ? amount.fen === 0 : amount.problem === 'empty');

function fromTwoColumns(income: string, outgoing: string, scale: number): Reading {
  const [came, went] = [amountIn(income, undefined, scale), amountIn(outgoing)];
  if (isNone(came)) return isNone(went) ? { reason: amountProblems.empty } : 'outgoing';
  if (!isNone(went)) return { reason: says.both };
  return 'fen' in came ? cameIn(came.fen) : why(came, income);
}

function fromOneColumn(text: string, side: string, scale: number): Reading {
  const amount = amountIn(text, 'debit', scale);
  if (isOut.test(side)) return 'outgoing';
  if (isNone(amount)) return { reason: amountProblems.empty };
  if (!('fen' in amount)) return why(amount, text);
  if (isIn.test(side)) return cameIn(amount.fen);
  if (side !== '') return { reason: fill(says.side, { text: side }) };
  return amount.fen < 0 ? 'outgoing' : amount;
}

function moneyOf(cell: Cell, { columns, scaleOf }: Header<Column>): Reading {
  const [income, amount] = [columns.income[0], columns.amount[0]];
  const reading =
    income === undefined
      ? fromOneColumn(cell('amount'), cell('side'), scaleOf(amount ?? 0))
      : fromTwoColumns(cell('income'), cell('outgoing'), scaleOf(income));
  return reading !== 'outgoing' && !isYuan(cell('currency')) ? { reason: amountProblems['not-yuan'] } : reading;
}

const cellsOf =
  (cells: readonly string[], { columns }: Header<Column>): Cell =>
  (column) =>
    columns[column].map((at) => cells[at]?.trim() ?? '').find((text) => text !== '') ?? '';

const noSerial = /^(?:0+|-+|\/)$/u;

const together = (cells: readonly string[], columns: readonly number[]): string =>
  [...new Set(columns.map((at) => cells[at]?.trim() ?? ''))].filter((text) => text !== '').join(' ');

function lineIn(cells: readonly string[], row: number, header: Header<Column>): FileLine | Words | 'outgoing' {
  const cell = cellsOf(cells, header);
  const [money, on] = [moneyOf(cell, header), dayInCell(cell('on'))];
  if (money === 'outgoing') return money;
  if (on === undefined) return cell('on') === '' ? says.noDay : fill(says.day, { text: cell('on') });
  if ('reason' in money) return money.reason;
  const reference = together(cells, header.columns.reference);
  return { on, fen: money.fen, payer: cell('payer'), reference, serial: cell('serial').replace(noSerial, ''), row };
}

const contentOf = ({ on, fen, payer, reference }: FileLine): string => JSON.stringify([on, fen, payer, reference]);
const keyOf = (line: FileLine): string => (line.serial === '' ? contentOf(line) : line.serial);

interface Told {
  readonly line?: FileLine;
  readonly problem?: FileProblem;
}

/** A line said before: by its serial it is the same one, or a mistake; without a serial it may be another payment. */
function told(line: FileLine, alike: FileLine | undefined): Told {
  if (alike === undefined) return { line };
  const gaps = { row: alike.row };
  if (line.serial === '')
    return {
      line: { ...line, repeats: alike.row },
      problem: { row: line.row, reason: fill(says.repeats, gaps), isLeftOut: false },
    };
  if (contentOf(alike) === contentOf(line))
    return { problem: { row: line.row, reason: fill(says.sameSerial, gaps), isLeftOut: true } };
  return { line, problem: { row: line.row, reason: fill(says.otherSerial, gaps), isLeftOut: false } };
}

const headless: BankFile = {
  lines: [],
  problems: [{ row: 1, reason: fill(says.headless, { rows: headerWithin }), isLeftOut: true }],
  outgoing: 0,
};

const isNoLine = (cells: readonly string[], header: Header<Column>): boolean => {
  const cell = cellsOf(cells, header);
  const isBare = dayInCell(cell('on')) === undefined || !/\d/u.test(cell('income') + cell('amount') + cell('outgoing'));
  return cells.every((text) => text.trim() === '') || isHeaderAgain(cells, header) || (isBare && isSumRow(cells));
};

/** 银行流水文件: the money that came in, what could not be read, and how many rows are money that went out. */
export function readBankFile(rows: Rows): BankFile {
  const header = headerOf(rows, meanings, isEnough);
  if (header === undefined) return headless;
  const lines: FileLine[] = [];
  const problems: FileProblem[] = [];
  const known = new Map<string, FileLine>();
  let outgoing = 0;
  for (const [at, cells] of rows.entries()) {
    if (at < header.below || isNoLine(cells, header)) continue;
    const read = lineIn(cells, at + 1, header);
    if (read === 'outgoing') outgoing += 1;
    else if ('fen' in read) {
      const { line, problem } = told(read, known.get(keyOf(read)));
      if (line) lines.push(line);
      if (!known.has(keyOf(read))) known.set(keyOf(read), read);
      if (problem) problems.push(problem);
    } else problems.push({ row: at + 1, reason: read, isLeftOut: true });
  }
  return { lines, problems, outgoing };
}
