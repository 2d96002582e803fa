import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt } from '#policy/form/breach-at.ts';
import { figures } from '#policy/form/figures.ts';
import { isCountedFrom } from '#policy/form/term.ts';

/** 日期要写成具体的一天；交货一类的日期也可以写成「收到预付款后 30 日内」。 */
export const datesCanBeRead: ContractClause = {
  id: 'contract/dates-can-be-read',
  cites: 'DM-9',
  gates: ['contract.submit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{place}「{text}」读不成日期', en: '{place}: “{text}” is no date' },
    remedy: { 'zh-CN': '请写年月日，如 2026年3月1日', en: 'write year, month and day, such as 2026-03-01' },
  },
  breaches: (_, { reading }) =>
    (reading ? figures(reading, 'date', 'contract-date') : [])
      .filter(({ kind, value, text, isByHand }) => {
        const mayBeCounted = kind === 'date' && isCountedFrom(text);
        return value === undefined && !isByHand && !mayBeCounted;
      })
      .map((place) => breachAt(place)),
};
