import { dayOf, type Day } from './day.ts';
import type { Parameters } from './parameters.ts';
import type { Activity } from './terms/activity.ts';
import type { Customer } from './terms/customer.ts';
import { workdaysAfter } from './workdays.ts';

/** The field that says on which day a call or visit was made, or is to be made. */
export const dayFieldOf = ({ state }: Pick<Activity, 'state'>) =>
  state === 'done' ? 'doneOn' : state === 'moved' ? 'nextOn' : 'plannedOn';

/** The day on which a call or visit was made, or is to be made; the day it was written down where it names none. */
export const standsOn = (activity: Activity): Day =>
  [activity[dayFieldOf(activity)], activity.plannedOn].find((day) => day !== '') ?? dayOf(activity.loggedAt);

/** Still to be made. An open plan goes with its customer to whoever holds them. */
export const isOpen = ({ state }: Pick<Activity, 'state'>): boolean => state === 'planned' || state === 'moved';

/** The enquiry that a waiting report came from: made by the reporter, on or before the day of the report (CF-2.1d). */
export const isFirstEnquiry = (
  { byId, state, doneOn }: Pick<Activity, 'byId' | 'state' | 'doneOn'>,
  { stage, reporterId, reportedAt }: Pick<Customer, 'stage' | 'reporterId' | 'reportedAt'>,
): boolean =>
  stage === 'reported' && byId === reporterId && state === 'done' && doneOn !== '' && doneOn <= dayOf(reportedAt);

/** 补记 (DM-5): written down later after it was done than the department allows. */
export const isWrittenLate = (
  { state, doneOn }: Pick<Activity, 'state' | 'doneOn'>,
  writtenOn: Day,
  { lateAfterWorkdays }: Parameters,
): boolean => state === 'done' && doneOn !== '' && workdaysAfter(doneOn, writtenOn) > lateAfterWorkdays;
