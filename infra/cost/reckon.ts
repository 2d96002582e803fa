import { keysOf } from '#policy/keys-of.ts';
import { assumed, habits, standing } from './habits.ts';
import { measures, type Measure, type Prices } from './prices.ts';
import { acts, readPerPerson, readsStaffList, type Act } from './units.ts';

/** A department: how many sign in, and for how many years it has worked like this. */
export interface Department {
  readonly staff: number;
  readonly years: number;
}

/** How much a month has of everything that is charged for. */
export type Month = Readonly<Record<Measure, number>>;

/** One line of a bill: how much there was of what, its price by the list, and what is left of that after what is always free. */
export interface Line {
  readonly measure: Measure;
  readonly quantity: number;
  readonly usd: number;
  readonly afterFree: number;
}

const gb = (bytes: number): number => bytes / 1024 ** 3;
const salespeople = ({ staff }: Department): number => Math.round(staff * assumed.salespeople);

/** How often an act is done on a working day, in the whole department. */
export function timesADay(act: Act, department: Department): number {
  const { by, times } = habits[act];
  return times * { everybody: department.staff, salesperson: salespeople(department), house: 1 }[by];
}

const timesAMonth = (act: Act, department: Department): number =>
  timesADay(act, department) * (habits[act].by === 'house' ? assumed.nights : assumed.workingDays);

/** What the house does by itself; everything else is asked for. */
const ofTheNight: ReadonlySet<Act> = new Set([
  'a night with nothing due',
  'tell of a dormant customer',
  'tell of an overdue instalment',
  'remind of a filing',
  'remind of a contract that waits',
]);

/** How many requests an act is. */
export const requestsOf = (act: Act): number =>
  ofTheNight.has(act) ? 0 : act === 'open the pane' ? assumed.requestsToOpen : 1;

/** How many read units an act takes in a department of this size. */
export const readUnitsOf = (act: Act, { staff }: Department): number =>
  acts[act].read + (readsStaffList.has(act) ? staff * readPerPerson : 0);

const sum = (of: (act: Act) => number): number => keysOf(acts).reduce((total, act) => total + of(act), 0);

/** How many things are due in one night. */
export const dueInANight = (department: Department): number =>
  sum((act) => (ofTheNight.has(act) && habits[act].by !== 'house' ? timesADay(act, department) : 0));

/** A key is renewed every year; its first two renewals are charged for like a key each. */
const mostVersions = 3;

/** A month of a department's work, in what AWS measures. */
export function monthOf(department: Department): Month {
  const { staff, years } = department;
  const inAll = (of: (act: Act) => number) => sum((act) => timesAMonth(act, department) * of(act));
  const requests = inAll(requestsOf);
  const signed = timesAMonth('sign a contract', department);
  const storedGb = gb(inAll((act) => acts[act].bytes)) * 12 * years;
  const scheduledCalls = assumed.schedules * assumed.nights;
  const night = assumed.schedules * assumed.secondsPerSchedule + dueInANight(department) * assumed.secondsPerDue;
  const loggedGb = gb(requests * assumed.logBytesPerRequest);
  return {
    writeUnits: inAll((act) => acts[act].write),
    readUnits: inAll((act) => readUnitsOf(act, department)),
    storedGb,
    restorableGb: storedGb,
    apiRequests: requests,
    calls: requests + scheduledCalls,
    gbSeconds: requests * assumed.secondsPerRequest + assumed.nights * night,
    scheduledCalls,
    scansGb: gb(signed * assumed.scanBytes) * 12 * years,
    scanPuts: signed,
    scanGets: signed * assumed.readsPerScan,
    sentGb: gb(requests * assumed.answerBytes + signed * assumed.readsPerScan * assumed.scanBytes),
    paneGb: gb(staff * assumed.paneBytesPerMonth),
    paneRequests: staff * assumed.workingDays * assumed.paneRequestsPerDay,
    loggedGb,
    keptLogsGb: loggedGb * assumed.logMonths * assumed.logsPackedTo,
    ...standing,
    keys: standing.keys * Math.min(years, mostVersions),
  };
}

/** The bill of a month. */
export const billOf = (month: Month, prices: Prices): readonly Line[] =>
  keysOf(measures).map((measure) => ({
    measure,
    quantity: month[measure],
    usd: month[measure] * prices[measure],
    afterFree: Math.max(0, month[measure] - measures[measure].free) * prices[measure],
  }));

/** What one time of an act costs: its units, its request and the function's time; what it leaves behind is charged by the month. */
export const usdOf = (act: Act, department: Department, prices: Prices): number =>
  acts[act].write * prices.writeUnits +
  readUnitsOf(act, department) * prices.readUnits +
  requestsOf(act) * (prices.apiRequests + prices.calls + assumed.secondsPerRequest * prices.gbSeconds);

/** How many requests come in the busiest second of a day. */
export const busiestRequests = (department: Department): number =>
  (sum((act) => timesADay(act, department) * requestsOf(act)) * assumed.busiestHour * assumed.busiestSecond) / 3600;

/** How often an act is done in the busiest second of a day. */
export const busiest = (act: Act, department: Department): number =>
  (timesADay(act, department) * assumed.busiestHour * assumed.busiestSecond) / 3600;

/** How long the schedules of one night take, all of them one after the other, in seconds. */
export const secondsOfANight = (department: Department): number =>
  assumed.schedules * assumed.secondsPerSchedule + dueInANight(department) * assumed.secondsPerDue;
