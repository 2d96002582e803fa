import type { Day } from './day.ts';

/** 放假安排: what one announcement makes of the days of a year. */
export interface Announced {
  /** Days off, weekends among them or not. */
  readonly off: readonly Day[];
  /** Weekend days that are worked in return (调休上班). */
  readonly worked: readonly Day[];
}

/**
 * What the department knows beyond the packaged calendar, by year: a year announced since, or a day of its own. A day
 * named here counts as it is named here, and a year named here is known.
 */
export const holidayOverrides: Readonly<Record<number, Announced>> = {};
