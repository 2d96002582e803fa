import { dayAfter, type Day } from '#policy/day.ts';
import type { Activity } from '#policy/terms/activity.ts';

/** What was done, is planned and came to nothing on one day. */
export interface DayOfMonth {
  readonly on: Day;
  readonly done: number;
  readonly planned: number;
  readonly missed: number;
}

type Count = keyof Omit<DayOfMonth, 'on'>;
type Told = Pick<Activity, 'state' | 'plannedOn' | 'doneOn' | 'nextOn'>;

/** Where on the calendar an entry stands, and as what. */
function placeOf({ state, plannedOn, doneOn, nextOn }: Told): readonly [Day, Count] | undefined {
  if (state === 'done') return [doneOn, 'done'];
  if (state === 'planned') return [plannedOn, 'planned'];
  if (state === 'moved') return [nextOn, 'planned'];
  return state === 'missed' ? [plannedOn, 'missed'] : undefined;
}

const daysOf = (today: Day): Day[] => {
  const first = `${today.slice(0, 7)}-01`;
  return Array.from({ length: 31 }, (_, i) => dayAfter(first, i)).filter((on) => on.startsWith(today.slice(0, 7)));
};

/** The month of a day, day by day, with the calls and visits on each. */
export function monthOf(entries: readonly Told[], today: Day): readonly DayOfMonth[] {
  const places = entries.flatMap((entry) => [placeOf(entry) ?? []]);
  const countOn = (on: Day, what: Count): number =>
    places.filter(([day, count]) => day === on && count === what).length;
  return daysOf(today).map((on) => ({
    on,
    done: countOn(on, 'done'),
    planned: countOn(on, 'planned'),
    missed: countOn(on, 'missed'),
  }));
}

/** All days together. */
export const sumOf = (days: readonly DayOfMonth[], what: Count): number =>
  days.reduce((sum, day) => sum + day[what], 0);

/** The column a day stands in, Monday first. */
export const weekday = (on: Day): number => (new Date(on).getUTCDay() + 6) % 7;
