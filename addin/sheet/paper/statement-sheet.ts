import type { CellMap } from '#policy/form/cell-map.ts';
import { wordsOf, yuanText } from '#policy/form/number.ts';
import { spanOf } from '#policy/money/statement.ts';
import { statementLineKinds, type Statement, type StatementLine } from '#policy/terms/statement.ts';
import { fill, type Words } from '#policy/words.ts';
import { paperOf, type PaperRow } from './sketch.ts';

const words = {
  sheet: { 'zh-CN': '对账单 {period}', en: 'Statement {period}' },
  title: { 'zh-CN': '往来款项对账单', en: 'Statement of account' },
  customer: { 'zh-CN': '客户', en: 'Customer' },
  period: { 'zh-CN': '对账期间', en: 'Period' },
  span: { 'zh-CN': '{firstOn} 至 {lastOn}', en: '{firstOn} to {lastOn}' },
  collector: { 'zh-CN': '我方联系人', en: 'Our contact' },
  day: { 'zh-CN': '日期', en: 'Date' },
  what: { 'zh-CN': '摘要', en: 'What' },
  due: { 'zh-CN': '应收（元）', en: 'Due (yuan)' },
  paid: { 'zh-CN': '已收（元）', en: 'Paid (yuan)' },
  opening: { 'zh-CN': '期初余额', en: 'Opening balance' },
  sums: { 'zh-CN': '本期合计', en: 'Sums of the period' },
  closing: { 'zh-CN': '期末余额', en: 'Closing balance' },
  inWords: { 'zh-CN': '大写', en: 'In words' },
  ahead: { 'zh-CN': '（预收）', en: '(paid ahead)' },
  ask: {
    'zh-CN': '以上是我方账面。请核对后在下面盖章确认；有不一致的，请写明日期、金额和原因。',
    en: 'This is what our books say. Please compare it and seal it below; write down the day, the amount and the reason of whatever differs.',
  },
  differs: { 'zh-CN': '不一致的说明：', en: 'What differs:' },
  theirs: { 'zh-CN': '客户（盖章）：', en: 'Customer (seal):' },
  ours: { 'zh-CN': '我方（盖章）：', en: 'We (seal):' },
  confirmedBy: { 'zh-CN': '确认人：', en: 'Confirmed by:' },
  confirmedOn: { 'zh-CN': '日期：', en: 'Date:' },
} as const satisfies Record<string, Words>;

/** What a statement is drawn from. */
export interface StatementSource {
  readonly statement: Statement;
  /** Who collects the customer's money. */
  readonly collector: string;
  readonly say: (words: Words) => string;
}

/** A balance below nothing is money that was paid ahead. */
const balance = (fen: number, say: StatementSource['say']): string =>
  fen < 0 ? `${yuanText(-fen)}${say(words.ahead)}` : yuanText(fen);

const sumOf = (lines: readonly StatementLine[]): number => lines.reduce((sum, { fen }) => sum + fen, 0);

const lineRow = ({ on, fen, kind, reference }: StatementLine, { say }: StatementSource): PaperRow => {
  const what = [kind === '' ? '' : say(statementLineKinds[kind]), reference].filter((part) => part !== '').join(' ');
  return [
    [2, on, 'cell'],
    [5, what, 'cell'],
    [2, fen > 0 ? yuanText(fen) : '', 'cell'],
    [3, fen < 0 ? yuanText(-fen) : '', 'cell'],
  ];
};

const balanceRow = (label: Words, fen: number, { say }: StatementSource): PaperRow => [
  [7, say(label), 'label'],
  [5, balance(fen, say), 'cell'],
];

/** 对账单 (DM-8d) on A4: what was owed, what fell due and was paid line by line, what is owed now in figures and 大写, and room for both seals. */
export function statementSheet(source: StatementSource): CellMap {
  const { statement, collector, say } = source;
  const { customerName, period, openingFen, ours, closingFen } = statement;
  const [due, paid] = [ours.filter(({ fen }) => fen > 0), ours.filter(({ fen }) => fen < 0)];
  const seal = (label: Words): PaperRow => [
    [2, say(label), 'sign'],
    [4, '', 'sign'],
    [2, say(words.confirmedBy), 'sign'],
    [4, '＿＿＿＿＿＿＿＿', 'sign'],
  ];
  return paperOf(say(fill(words.sheet, { period })), [
    [[12, say(words.title), 'title']],
    [],
    [
      [2, say(words.customer), 'label'],
      [10, customerName, 'cell'],
    ],
    [
      [2, say(words.period), 'label'],
      [5, say(fill(words.span, spanOf(period))), 'cell'],
      [2, say(words.collector), 'label'],
      [3, collector, 'cell'],
    ],
    [],
    balanceRow(words.opening, openingFen, source),
    [
      [2, say(words.day), 'label'],
      [5, say(words.what), 'label'],
      [2, say(words.due), 'label'],
      [3, say(words.paid), 'label'],
    ],
    ...ours.map((line) => lineRow(line, source)),
    [
      [7, say(words.sums), 'label'],
      [2, yuanText(sumOf(due)), 'cell'],
      [3, yuanText(-sumOf(paid)), 'cell'],
    ],
    balanceRow(words.closing, closingFen, source),
    [
      [2, say(words.inWords), 'label'],
      [10, `${wordsOf(Math.abs(closingFen))}${closingFen < 0 ? say(words.ahead) : ''}`, 'cell'],
    ],
    [],
    [[12, say(words.ask), 'plain']],
    [[12, say(words.differs), 'plain']],
    [],
    seal(words.theirs),
    seal(words.ours),
    [
      [6, '', 'sign'],
      [2, say(words.confirmedOn), 'sign'],
      [4, '＿＿＿＿＿＿＿＿', 'sign'],
    ],
  ]);
}
