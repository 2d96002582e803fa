import { daysBetween } from '#policy/day.ts';
import type { ContractClause } from '#policy/facts/contract.ts';
import { breachAt } from '#policy/form/breach-at.ts';
import { contractDay, figures, type Figure } from '#policy/form/figures.ts';
import type { Reading } from '#policy/form/reading.ts';
import { squash } from '#policy/form/squash.ts';
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

/** 账期长于规定的天数；看不出天数、又不是范本原话的，按延长处理。 */
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
  breaches: (_, { form, reading }, { standardTermDays }) => {
    if (!reading) return [];
    const ownWords = new Set(form?.map.cells.map(({ text }) => squash(text)));
    return figures(reading, 'term').flatMap((place) => {
      const now = daysGiven(place, reading);
      const standard = daysOfTerm({ text: place.standard ?? '' }) ?? standardTermDays;
      const isKept = now === undefined ? ownWords.has(squash(place.text)) : now <= standard;
      return isKept ? [] : [breachAt(place, { standard: inWords(standard), now: inWords(now) })];
    });
  },
};
