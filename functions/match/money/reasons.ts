import { yuanText } from '#policy/form/number.ts';
import { daysBetween } from '#policy/day.ts';
import { fill, type Words } from '#policy/words.ts';
import type { BankLine, Open, Payer } from './terms.ts';
import { sharesOf, type Way, type WayKind } from './ways.ts';

const says = {
  branch: { 'zh-CN': '付款人是该客户的分支机构', en: 'the payer is a branch of this customer' },
  short: {
    'zh-CN': '付款人「{payer}」是该客户的简称',
    en: 'the payer "{payer}" is this customer’s name, written short',
  },
  same: { 'zh-CN': '付款人就是该客户', en: 'the payer is this customer' },
  alike: { 'zh-CN': '付款人「{payer}」与客户名相近', en: 'the payer "{payer}" has a name like the customer’s' },
  named: { 'zh-CN': '附言写有合同编号 {number}', en: 'the reference names contract {number}' },
  partly: {
    'zh-CN': '附言写有合同编号 {number} 的后几位',
    en: 'the reference has the end of contract number {number}',
  },
  label: { 'zh-CN': '附言提到「{label}」', en: 'the reference speaks of "{label}"' },
  otherNamed: {
    'zh-CN': '附言写的合同是 {number}，与金额对应的合同不同',
    en: 'the reference names contract {number}, not the one that the amount fits',
  },
  foreign: {
    'zh-CN': '附言里的 {number} 不是未收款的合同',
    en: '{number} in the reference is no contract with money open',
  },
  number: { 'zh-CN': '合同 {number}', en: 'contract {number}' },
  unnumbered: { 'zh-CN': '一份合同', en: 'a contract' },
  one: { 'zh-CN': '金额正好是「{label}」的未收款', en: 'the amount is just what is left of "{label}"' },
  contract: { 'zh-CN': '金额正好是{contract}的全部未收款', en: 'the amount is just all that is left of {contract}' },
  oldest: {
    'zh-CN': '金额正好是最早 {count} 期的合计',
    en: 'the amount is just the sum of the oldest {count} instalments',
  },
  several: { 'zh-CN': '金额正好是 {count} 期的合计', en: 'the amount is just the sum of {count} instalments' },
  fee: {
    'zh-CN': '比未收款少 {yuan} 元，可能扣了银行手续费',
    en: '{yuan} yuan short, perhaps for a bank’s fee',
  },
  share: {
    'zh-CN': '金额正好是「{label}」未收款的{share}，还差 {yuan} 元',
    en: 'the amount is just {share} of what is left of "{label}", {yuan} yuan stay',
  },
  part: { 'zh-CN': '部分付款，「{label}」还差 {yuan} 元', en: 'a part payment, {yuan} yuan of "{label}" are left' },
  over: { 'zh-CN': '付清未收款后多 {yuan} 元，转预收', en: '{yuan} yuan more than is left, kept as an advance' },
  advance: {
    'zh-CN': '没有未收款，{yuan} 元全部转预收',
    en: 'nothing is open, all {yuan} yuan are kept as an advance',
  },
  dueDay: { 'zh-CN': '到账日就是应付日', en: 'it came on the due day' },
  early: { 'zh-CN': '比应付日 {day} 早 {days} 天', en: '{days} days before the due day {day}' },
  late: { 'zh-CN': '比应付日 {day} 晚 {days} 天', en: '{days} days after the due day {day}' },
  tooEarly: {
    'zh-CN': '到账早于合同日期 {day}，请核对',
    en: 'it came before the contract of {day}; please check',
  },
  announced: { 'zh-CN': '{day} 已报过同额回款', en: 'a receipt of this amount was announced for {day}' },
  skips: { 'zh-CN': '同一合同更早的一期还没付清', en: 'an earlier instalment of the contract is not paid' },
  rivals: { 'zh-CN': '还有别的组合也正好是这个数', en: 'other instalments come to the same amount' },
  sameNames: { 'zh-CN': '有同名的其他客户', en: 'other customers have the same name' },
} as const satisfies Record<string, Words>;

const shareWords: Readonly<Record<number, Words>> = {
  2: { 'zh-CN': '一半', en: 'a half' },
  3: { 'zh-CN': '三分之一', en: 'a third' },
  4: { 'zh-CN': '四分之一', en: 'a quarter' },
};

export type Saying = keyof typeof says;

/** A reason in words. */
export const say = (saying: Saying, gaps: Parameters<typeof fill>[1] = {}): Words => fill(says[saying], gaps);

const contractWords = (number: string): Words => (number === '' ? says.unnumbered : fill(says.number, { number }));

/** What the amount says of a way. */
export function amountWords({ kind, parts, open, advanceFen, shortFen }: Way): Words {
  const last = open.at(-1);
  const shares = last && sharesOf(parts.at(-1)?.fen ?? 0, last);
  const label = last?.label ?? '';
  const gaps: Record<WayKind, Parameters<typeof fill>[1]> = {
    one: { label },
    contract: { contract: contractWords(last?.number ?? '') },
    oldest: { count: open.length },
    several: { count: open.length },
    fee: { yuan: yuanText(shortFen) },
    share: { label, share: shareWords[shares ?? 0] ?? '', yuan: yuanText(shortFen) },
    part: { label, yuan: yuanText(shortFen) },
    over: { yuan: yuanText(advanceFen) },
    advance: { yuan: yuanText(advanceFen) },
  };
  return say(kind, gaps[kind]);
}

/** What the day says of the first that is paid. */
export function dayWords({ on }: BankLine, open: readonly Open[]): Words[] {
  const tooEarly = open.map(({ contractOn }) => contractOn).find((day) => day !== undefined && on < day);
  const due = open[0]?.dueOn;
  const days = due === undefined ? 0 : daysBetween(due, on);
  const timing =
    due === undefined
      ? []
      : [days === 0 ? say('dueDay') : say(days < 0 ? 'early' : 'late', { day: due, days: Math.abs(days) })];
  return [...timing, ...(tooEarly === undefined ? [] : [say('tooEarly', { day: tooEarly })])];
}

const announcedWithin = 30;

/** The receipt of this amount that a colleague announced, where there is one. */
export const announcedOf = ({ on, fen }: BankLine, { announced = [] }: Payer) =>
  announced.find((one) => one.fen === fen && Math.abs(daysBetween(one.on, on)) <= announcedWithin);
