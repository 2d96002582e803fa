import { dayAfter, daysBetween, type Day } from '../day.ts';
import type { Answering, Parameters } from '../parameters.ts';
import type { Owed } from '../terms/account.ts';
import { leftFen } from './account.ts';

/** 催款阶梯 (DM-8a): days before the due day (negative), on it, and after it, at which something is told. */
export type Step = number;

type Ladder = Pick<Parameters, 'ladderDays'>;

/** Days by which an instalment is overdue on a day: none while it is paid, has no due day, or is not due. */
export const overdueDays = (owed: Owed, today: Day): number =>
  leftFen(owed) > 0 && owed.dueOn !== undefined ? Math.max(0, daysBetween(owed.dueOn, today)) : 0;

/** 责任人 (X6): who answers for money that is so many days overdue; nobody in particular, while the department has not taken that on. */
export const answeringAt = (
  days: number,
  { extras, answersByAge }: Pick<Parameters, 'extras' | 'answersByAge'>,
): Answering | undefined =>
  extras.includes('X6') ? answersByAge.findLast(({ fromDays }) => fromDays <= days)?.who : undefined;

/** Where an instalment stands on the ladder on a day; undefined below its first step. */
export const stepOn = (owed: Owed, today: Day, { ladderDays }: Ladder): Step | undefined =>
  leftFen(owed) > 0 && owed.dueOn !== undefined
    ? ladderDays.findLast((step) => step <= daysBetween(owed.dueOn ?? today, today))
    : undefined;

/** The steps that were reached by a day and not told yet, lowest first. */
export function stepsToTell(owed: Owed, today: Day, ladder: Ladder): readonly Step[] {
  const reached = stepOn(owed, today, ladder);
  if (reached === undefined) return [];
  return ladder.ladderDays.filter((step) => step <= reached && (owed.told === undefined || step > owed.told));
}

/** The day on which an instalment reaches the next step that has not been told; undefined where there is none to come. */
export function nextStepOn(owed: Owed, { ladderDays }: Ladder): Day | undefined {
  if (leftFen(owed) === 0 || owed.dueOn === undefined) return undefined;
  const next = ladderDays.find((step) => owed.told === undefined || step > owed.told);
  return next === undefined ? undefined : dayAfter(owed.dueOn, next);
}
