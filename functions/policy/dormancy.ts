import { dayAfter, dayOf, daysBetween, monthsAfter, type Day } from './day.ts';
import type { Parameters } from './parameters.ts';
import type { Standing } from './terms/standing.ts';

/** 休眠 (CF-2.1f): where a customer's clock stands. */
export interface Clock {
  /** What it is counted from: the last maintenance, or the day the owner came to hold it. */
  readonly fromOn: Day;
  /** From this day on the owner is warned. */
  readonly warnOn: Day;
  /** The last day on which it is not dormant; it is, strictly after it. */
  readonly lastOn: Day;
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** The clock of a customer; three calendar months, clamped to the month's end (decision 2). */
export function clockOf(
  { counted, heldSince, keptUntilOn }: Pick<Standing, 'counted' | 'heldSince' | 'keptUntilOn'>,
  { dormantAfterMonths, warnAfterMonths, warnAfterDays }: Parameters,
): Clock {
  const heldOn = dayOf(heldSince);
  const fromOn = later(counted?.on ?? heldOn, heldOn);
  const ends = monthsAfter(fromOn, dormantAfterMonths);
  if (keptUntilOn !== undefined && keptUntilOn > ends)
    return { fromOn, warnOn: dayAfter(keptUntilOn, -warnAfterDays), lastOn: keptUntilOn };
  const warnOn = dayAfter(monthsAfter(fromOn, warnAfterMonths), warnAfterDays);
  return { fromOn, warnOn: warnOn < ends ? warnOn : ends, lastOn: ends };
}

const shortestMonth = 28;

/** For so many days at least after somebody came to hold a customer its clock has nothing to say. */
export const quietDays = ({ dormantAfterMonths, warnAfterMonths, warnAfterDays }: Parameters): number =>
  Math.min(warnAfterMonths * shortestMonth + warnAfterDays, dormantAfterMonths * shortestMonth);

export const isDormant = ({ lastOn }: Clock, today: Day): boolean => today > lastOn;
export const isWarned = ({ warnOn, lastOn }: Clock, today: Day): boolean => warnOn <= today && today <= lastOn;

/** Days until it is dormant; 0 on the last day, negative after it. */
export const daysLeft = ({ lastOn }: Clock, today: Day): number => daysBetween(today, lastOn);

/** The day from which on it is dormant, and may be transferred. */
export const dormantOn = ({ lastOn }: Clock): Day => dayAfter(lastOn, 1);

/** What the daily run has to say of a clock: that it nears its end, and that it got there. */
export type DormancyEvent = 'warned' | 'reached';

/** What is due on a day and not said yet. After missed days it is all that the days between would have said. */
export function dueOf(
  { warnedFor, reachedFor }: Pick<Standing, 'warnedFor' | 'reachedFor'>,
  { warnOn, lastOn }: Clock,
  today: Day,
): readonly DormancyEvent[] {
  const isDue = { warned: warnOn <= today && warnedFor !== lastOn, reached: lastOn < today && reachedFor !== lastOn };
  return (['warned', 'reached'] as const).filter((event) => isDue[event]);
}

/** The standing once that has been said. */
export const havingSaid = (standing: Standing, { lastOn }: Clock, events: readonly DormancyEvent[]): Standing => ({
  ...standing,
  ...(events.includes('warned') ? { warnedFor: lastOn } : {}),
  ...(events.includes('reached') ? { reachedFor: lastOn } : {}),
});
