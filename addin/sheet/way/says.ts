import { clockOf } from '#policy/day.ts';
import type { Finding } from '#policy/finding.ts';
import { stages, type Customer } from '#policy/terms/customer.ts';
import { fill, type Locale, type Words } from '#policy/words.ts';
import type { Result } from '../../wire.ts';
import type { Verdict } from './progress.ts';

/** Month, day, hour and minute of a clock time. */
const [monthFrom, minuteTo] = [5, 16];

const verdictWords: Readonly<Record<Verdict, Words>> = {
  free: { 'zh-CN': '可报备', en: 'free to report' },
  suspected: { 'zh-CN': '疑似，可报备，由经理查证', en: 'suspected; can be reported, the manager decides' },
  taken: { 'zh-CN': '已存在：{reason}', en: 'taken: {reason}' },
  waiting: { 'zh-CN': '待确认：{reason}', en: 'awaiting confirmation: {reason}' },
  own: { 'zh-CN': '{reason}', en: '{reason}' },
  wrong: { 'zh-CN': '有误 {count} 处：{reason}', en: '{count} to mend: {reason}' },
  conflict: { 'zh-CN': '同一项两人都改了，请选一个', en: 'changed by two people; choose one' },
  denied: { 'zh-CN': '{reason}', en: '{reason}' },
  same: { 'zh-CN': '没有变化', en: 'unchanged' },
  copy: { 'zh-CN': '与第 {line} 行重复，不再发送', en: 'repeats row {line}; not sent' },
  unknown: { 'zh-CN': '待发送', en: 'to be sent' },
};

const suspectedReport: Words = { 'zh-CN': '疑似，待经理查证', en: 'suspected; the manager decides' };
const reported: Words = { 'zh-CN': '已报备，待经理确认', en: 'reported; awaiting the manager' };
const filed: Words = { 'zh-CN': '已归档 {number}', en: 'filed {number}' };

const refusals = (findings: readonly Finding[]) => findings.filter(({ level }) => level === 'refuse');

/** The few words for a row that was not sent, or refused. */
export function wordsOf(verdict: Verdict, findings: readonly Finding[], locale: Locale, line?: number): string {
  const stops = refusals(findings);
  const reason = stops[0]?.reason ?? { 'zh-CN': '', en: '' };
  return fill(verdictWords[verdict], { reason, count: stops.length, line: line ?? 0 })[locale];
}

/** The few words for a customer as it stands. */
export function standing({ stage, verdict, fileNumber, reportedAt }: Customer, locale: Locale): string {
  if (stage === 'filed') return fill(filed, { number: fileNumber ?? '' })[locale];
  if (stage === 'reported')
    return `${(verdict === 'suspected' ? suspectedReport : reported)[locale]} ${clockOf(reportedAt).slice(monthFrom, minuteTo)}`;
  return stages[stage][locale];
}

const byClause: readonly (readonly [string, Verdict])[] = [
  ['customer/not-on-file', 'taken'],
  ['customer/first-report-holds', 'waiting'],
  ['customer/own-report-once', 'own'],
];

/** What a refusal or a check means for the row. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const stops = refusals(findings).map(({ by }) => by);
  const known = byClause.find(([clause]) => stops.length === 1 && stops.includes(clause));
  if (known) return known[1];
  if (stops.length > 0) return 'wrong';
  return findings.some(({ by }) => by === 'customer/suspicion-goes-to-manager') ? 'suspected' : 'free';
}

/** What an answer of the server means for the row. */
export function verdictOn(result: Result): Verdict {
  if (result.ok) return verdictOf(result.findings);
  const { kind } = result.refusal;
  if (kind === 'conflict') return 'conflict';
  if (kind === 'forbidden' || kind === 'missing') return 'denied';
  if (kind === 'malformed') return 'wrong';
  return kind === 'breach' ? verdictOf(result.findings) : 'unknown';
}
