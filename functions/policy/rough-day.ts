import { isDay, type Day } from './day.ts';

const shape = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?)?[年月日]?$/u;

const two = (digits: string): string => digits.padStart(2, '0');

/** The first day of what a text says as a year, a month or a day: `2008`, `2008年5月`, `2008-05-12`. Undefined where it says none. */
export function roughDay(text: string): Day | undefined {
  const [said, year, month = '1', date = '1'] = shape.exec(text.normalize('NFKC').replace(/\s/gu, '')) ?? [];
  const day = `${String(year)}-${two(month)}-${two(date)}`;
  return said !== undefined && isDay(day) ? day : undefined;
}
