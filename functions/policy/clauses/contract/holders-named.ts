import { isBlank } from '#policy/blank.ts';
import { isDay } from '#policy/day.ts';
import type { ContractClause } from '#policy/facts/contract.ts';
import { fill, type Words } from '#policy/words.ts';

const noHolder: Words = { 'zh-CN': '没有写在谁手里', en: 'it is not said who holds it' };
const noDay: Words = { 'zh-CN': '交付日期「{day}」不对', en: '“{day}” cannot be the day it was handed over' };

/** 原件的去向要写明在谁手里；写了交付日期的，是今天或以前真有的一天。 */
export const holdersNamed: ContractClause = {
  id: 'contract/holders-named',
  cites: 'CT-4a',
  gates: ['contract.copy', 'contract.file'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '第 {line} 行去向：{what}', en: 'holder {line}: {what}' },
    remedy: { 'zh-CN': '请照实际的去向填写', en: 'say where it really went' },
  },
  breaches: ({ copies }, { today }) =>
    (copies?.holders ?? []).flatMap(({ holder, handedOn: day }, i) => [
      ...(isBlank(holder) ? [{ field: 'copies', gaps: { line: i + 1, what: noHolder } }] : []),
      ...(day === '' || (isDay(day) && day <= today)
        ? []
        : [{ field: 'copies', gaps: { line: i + 1, what: fill(noDay, { day }) } }]),
    ]),
};
