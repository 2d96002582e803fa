import { daysBetween, monthsAfter, type Day } from './day.ts';
import type { Parameters } from './parameters.ts';
import { roughDay } from './rough-day.ts';
import type { axes } from './terms/customer.ts';
import { type Axis, type Customer, type ProcessClass, type TimeClass, type VolumeClass } from './terms/customer.ts';
import type { Standing } from './terms/standing.ts';
import { fill, type Words } from './words.ts';

/** What the classes of a customer follow from. */
export type Trading = Pick<Standing, 'trade' | 'dealingSince'>;

/** A class as it follows from trading, and why. */
export interface Derived<Value extends string> {
  readonly value: Value;
  readonly reason: Words;
}

/** The amounts that were signed in the year of a day and in the year before. */
export function fenAround(
  { trade: { fenByYear } }: Trading,
  today: Day,
): { readonly thisYear: number; readonly lastYear: number } {
  const year = Number(today.slice(0, 4));
  return { thisYear: fenByYear[String(year)] ?? 0, lastYear: fenByYear[String(year - 1)] ?? 0 };
}

/** 与本公司交易时间: the day of the first deal, by our own contracts or by what the card says of the time before them. */
export const tradingSince = ({ trade: { firstSignedOn }, dealingSince = '' }: Trading): Day | undefined =>
  [firstSignedOn, roughDay(dealingSince)].filter((day) => day !== undefined).sort()[0];

const monthsSince = (from: Day, today: Day): number => {
  const months = Math.max(0, Math.floor(daysBetween(from, today) / 28) + 1);
  return Array.from({ length: months + 1 }, (_, i) => months - i).find((i) => monthsAfter(from, i) <= today) ?? 0;
};

/** 时间分类 (CF-1.1): a prospect until the first deal, new for some months from it, old ever after. */
export function timeOf(trading: Trading, today: Day, { newForMonths }: Parameters): Derived<TimeClass> {
  const first = tradingSince(trading);
  if (first === undefined)
    return { value: 'prospect', reason: { 'zh-CN': '还没有签过合同', en: 'no contract was signed yet' } };
  const gaps = { first, months: newForMonths };
  return today < monthsAfter(first, newForMonths)
    ? {
        value: 'new',
        reason: fill(
          { 'zh-CN': '首单 {first}，未满 {months} 个月', en: 'first deal {first}, less than {months} months ago' },
          gaps,
        ),
      }
    : {
        value: 'old',
        reason: fill(
          { 'zh-CN': '首单 {first}，已满 {months} 个月', en: 'first deal {first}, {months} months ago or more' },
          gaps,
        ),
      };
}

/** 过程分类 (CF-1.2): by contracts that run, that ran, or that are yet to come. */
export function processOf(trading: Trading): Derived<ProcessClass> {
  const { open, signed } = trading.trade;
  if (open.length > 0)
    return {
      value: 'executing',
      reason: fill(
        { 'zh-CN': '{count} 份合同执行中', en: '{count} contracts being carried out' },
        { count: open.length },
      ),
    };
  if (signed > 0)
    return {
      value: 'traded',
      reason: fill({ 'zh-CN': '{count} 份合同都已关闭', en: 'all {count} contracts are closed' }, { count: signed }),
    };
  const first = tradingSince(trading);
  return first === undefined
    ? { value: 'developing', reason: { 'zh-CN': '还没有签过合同', en: 'no contract was signed yet' } }
    : {
        value: 'traded',
        reason: fill(
          { 'zh-CN': '{first} 起有过交易，现在没有执行中的合同', en: 'traded since {first}, with no contract running' },
          { first },
        ),
      };
}

const yuan = (fen: number): string => (fen / 100).toLocaleString('en-US', { maximumFractionDigits: 2 });

/** 数量分类 (CF-1.4): proposed from the better of two years and the months of trading; the manager confirms it. */
export function volumeOf(trading: Trading, today: Day, parameters: Parameters): Derived<VolumeClass> {
  const { thisYear, lastYear } = fenAround(trading, today);
  const fen = Math.max(thisYear, lastYear);
  const first = tradingSince(trading);
  const months = first === undefined ? 0 : monthsSince(first, today);
  const isLarge = fen >= parameters.keyFromFen;
  const value =
    isLarge && months >= parameters.keyAfterMonths ? 'key' : fen >= parameters.generalFromFen ? 'general' : 'small';
  return {
    value,
    reason: fill(
      {
        'zh-CN': '一年签约 ¥{amount}，交易 {months} 个月',
        en: '¥{amount} signed within a year, {months} months of trading',
      },
      { amount: yuan(fen), months },
    ),
  };
}

/** A class as it holds: what was derived and why, and what the manager decided instead. */
export interface Class<Value extends string = string> {
  readonly value: Value;
  readonly derived: Value;
  readonly reason: Words;
  readonly decided?: { readonly value: Value; readonly reason: string; readonly byId: string; readonly at: string };
}

type ValueOf<Of extends Axis> = keyof (typeof axes)[Of] & string;
export type Classes = { readonly [Of in Axis]: Class<ValueOf<Of>> };

const held = <Value extends string>(
  { value: derived, reason }: Derived<Value>,
  decided: Class<Value>['decided'],
): Class<Value> => ({
  value: decided?.value ?? derived,
  derived,
  reason,
  ...(decided ? { decided } : {}),
});

/** 分类: the three axes of a customer, and the manager's word beside what was derived. */
export const classesOf = (
  trading: Trading,
  { classes }: Pick<Customer, 'classes'>,
  today: Day,
  parameters: Parameters,
): Classes => ({
  time: held(timeOf(trading, today, parameters), classes.time),
  process: held(processOf(trading), classes.process),
  volume: held(volumeOf(trading, today, parameters), classes.volume),
});

/** The classes as they hold, from the standing alone. */
export const classesIn = (
  standing: Trading & Pick<Standing, 'time' | 'process' | 'volume'>,
  today: Day,
  parameters: Parameters,
): { readonly [Of in Axis]: ValueOf<Of> } => ({
  time: standing.time ?? timeOf(standing, today, parameters).value,
  process: standing.process ?? processOf(standing).value,
  volume: (standing.volume as VolumeClass | undefined) ?? volumeOf(standing, today, parameters).value,
});
