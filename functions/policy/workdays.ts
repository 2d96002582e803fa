import { daysBetween, type Day } from './day.ts';

const thursday = '1970-01-01';
const daysFromMonday = 3;

const workdaysThrough = (day: Day): number => {
  const count = daysBetween(thursday, day) + daysFromMonday;
  const weeks = Math.floor(count / 7);
  return weeks * 5 + Math.min(count - weeks * 7 + 1, 5);
};

/**
 * Working days after one day, up to and including another: Monday to Friday. Public holidays count as working days,
 * since which days they fall on, and which weekends make up for them, is announced for one year at a time.
 */
export const workdaysAfter = (from: Day, to: Day): number => workdaysThrough(to) - workdaysThrough(from);
