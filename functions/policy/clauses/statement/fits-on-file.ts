import type { StatementClause } from '#policy/facts/statement.ts';
import { mostLines } from '#policy/terms/statement.ts';
import { fill, type Words } from '#policy/words.ts';

/** What is typed on a statement, in characters: so that it and its history can be kept. */
const mostText = 30_000;

const tooMany: Words = { 'zh-CN': '超过 {most} 行', en: 'there are more than {most} lines' };
const tooDifferent: Words = { 'zh-CN': '差异超过 {most} 笔', en: 'there are more than {most} differences' };
const tooLong: Words = {
  'zh-CN': '摘要和原因合计超过 {most} 字',
  en: 'references and causes have more than {most} characters',
};

/** 一份对账单放得下：行数、差异和文字都有限。 */
export const fitsOnFile: StatementClause = {
  id: 'statement/fits-on-file',
  cites: 'DM-8d',
  gates: ['statement.open', 'statement.compare', 'statement.explain'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '这份对账单{what}', en: 'on this statement {what}' },
    remedy: {
      'zh-CN': '请核对是不是同一客户、同一个月的；确实这么多的，合并小额行、缩短摘要',
      en: 'see that it is of the same customer and month; if it is, put small lines together and shorten the references',
    },
  },
  breaches: ({ ours, theirs = [], differences = [] }) => {
    const text = [...theirs.map(({ reference }) => reference), ...differences.map(({ cause }) => cause)];
    const rules: readonly (readonly [boolean, Words, number])[] = [
      [ours.length > mostLines, tooMany, mostLines],
      [differences.length > mostLines, tooDifferent, mostLines],
      [text.reduce((sum, { length }) => sum + length, 0) > mostText, tooLong, mostText],
    ];
    return rules.flatMap(([isBroken, words, most]) => (isBroken ? [{ gaps: { what: fill(words, { most }) } }] : []));
  },
};
