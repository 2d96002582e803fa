import { createHash } from 'node:crypto';
import { clockOf, dayAfter, dayOf, daysBetween, isDay, monthsAfter, startOf } from '#policy/day.ts';

/** Where the day turns in Shanghai, in Greenwich, and in the zones of the test. */
const times = ['00:00:00.000', '04:59:59.999', '10:59:59.999', '15:59:59.999', '16:00:00.000', '23:59:59.999'];

/** Thirteen days apart, so that every date and every day of the week has its turn; 30 December 2011, which Apia never had, is among them. */
const apart = 13;

/** One hash over everything the house reckons of days from 2000 to 2100. */
export function daysReckoned(): string {
  const hash = createHash('sha256');
  for (let day = '2000-01-01'; day <= '2100-12-31'; day = dayAfter(day, apart)) {
    const instants = times.map((time) => `${day}T${time}Z`);
    const months = [-12, -1, 1, 3, 11].map((each) => monthsAfter(day, each));
    const told = [day, isDay(day), daysBetween('2000-01-01', day), startOf(day), ...months];
    hash.update([...told, ...instants.map(dayOf), ...instants.map(clockOf)].join());
  }
  return hash.digest('hex');
}
