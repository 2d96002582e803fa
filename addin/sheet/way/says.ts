import type { Finding } from '#policy/finding.ts';
import { fill, type Locale, type Words } from '#policy/words.ts';
import type { Result } from '../../wire.ts';
import type { SheetTable } from '../sheet-table.ts';
import type { Verdict } from './progress.ts';

const verdictWords: Readonly<Record<Exclude<Verdict, 'free'>, Words>> = {
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

const refusals = (findings: readonly Finding[]) => findings.filter(({ level }) => level === 'refuse');

/** The few words for a row that was not sent, or refused. */
export function wordsOf(
  { free, doubtful }: SheetTable,
  verdict: Verdict,
  findings: readonly Finding[],
  locale: Locale,
  line?: number,
): string {
  const stops = refusals(findings);
  const reason = stops[0]?.reason ?? { 'zh-CN': '', en: '' };
  const words = verdict === 'free' ? free : verdict === 'suspected' && doubtful ? doubtful : verdictWords[verdict];
  return fill(words, { reason, count: stops.length, line: line ?? 0 })[locale];
}

/** What a refusal or a check means for the row. */
export function verdictOf({ verdicts }: SheetTable, findings: readonly Finding[]): Verdict {
  const [stop, ...others] = refusals(findings);
  if (stop) return (others.length === 0 && verdicts[stop.by]) || 'wrong';
  return findings.some(({ by }) => verdicts[by] === 'suspected') ? 'suspected' : 'free';
}

/** What an answer of the server means for the row. */
export function verdictOn(table: SheetTable, result: Result): Verdict {
  if (result.ok) return verdictOf(table, result.findings);
  const { kind } = result.refusal;
  if (kind === 'conflict') return 'conflict';
  if (kind === 'forbidden' || kind === 'missing') return 'denied';
  if (kind === 'malformed') return 'wrong';
  return kind === 'breach' ? verdictOf(table, result.findings) : 'unknown';
}
