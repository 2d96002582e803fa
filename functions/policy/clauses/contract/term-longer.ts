import { daysBetween } from '#policy/day.ts';
import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt } from '#policy/form/breach-at.ts';
import { contractDay, figures, type Figure } from '#policy/form/figures.ts';
import type { Reading } from '#policy/form/reading.ts';
import { dayOfTerm, daysOfTerm } from '#policy/form/term.ts';
import type { Words } from '#policy/words.ts';

/** Days a place gives, also where it names a day of the calendar. */
function daysGiven({ value, text }: Figure<number>, reading: Reading): number | undefined {
  const [from, to] = [contractDay(reading), dayOfTerm(text)];
  return value ?? (from === undefined || to === undefined ? undefined : daysBetween(from, to));
}

const inWords = (days: number | undefined): Words =>
  days === undefined
    ? { 'zh-CN': '看不出天数', en: 'an unknown number of' }
    : { 'zh-CN': `${days} 天`, en: String(days) };

/** 账期长于规定的天数；看不出天数的，按延长处理。 */
export const termLonger: ContractClause = {
  id: 'contract/term-longer',
  cites: 'CT-2b2',
  gates: ['contract.submit'],
  level: 'special',
  says: {
    reason: {
      'zh-CN': '账期：{place}「{text}」{standard}→{now}',
      en: 'term: {place} “{text}”, {standard} → {now} days',
    },
    remedy: {
      'zh-CN': '请改回规定的账期，或送上级评审',
      en: 'go back to the standard term, or have a superior review it',
    },
  },
  breaches: (_, { reading }, { standardTermDays }) =>
    (reading ? figures(reading, 'term').map((place) => ({ place, now: daysGiven(place, reading) })) : []).flatMap(
      ({ place, now }) => {
        const standard = daysOfTerm({ text: place.standard ?? '' }) ?? standardTermDays;
        return now !== undefined && now <= standard
          ? []
          : [breachAt(place, { standard: inWords(standard), now: inWords(now) })];
      },
    ),
};
