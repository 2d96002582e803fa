import { mostStaff } from '#functions/table/staff.ts';
import { busiest, busiestRequests, secondsOfANight, type Department } from './reckon.ts';
import { assumed } from './habits.ts';
import { acts } from './units.ts';
import { keysOf } from '#policy/keys-of.ts';

/** A limit that a larger department comes nearer to. */
export interface Limit {
  readonly what: string;
  readonly most: number;
  /** How much of it a department uses. */
  readonly used: (department: Department) => number;
  /** What to do where it is met. */
  readonly then: string;
}

/** Units of the index that lists all accounts, which one change of an account takes. */
const unitsInTheList = 2;

/** What grows with a department, the nearest limit not always first. */
export const limits: readonly Limit[] = [
  {
    what: 'People on the staff list',
    most: mostStaff,
    used: ({ staff }) => staff,
    then: 'The list is read in one piece and ends there. Give the next department a stack of its own, or have the list read in pages.',
  },
  {
    what: 'Requests in the busiest second (our own throttle)',
    most: 100,
    used: busiestRequests,
    then: 'Raise `throttle` in `infra/aws/constructs/front-door.ts`; the account allows 10,000.',
  },
  {
    what: 'Functions at once',
    most: 1_000,
    used: (department) => busiestRequests(department) * assumed.secondsPerRequest,
    then: 'Have the account’s limit raised under Service Quotas. A new account may begin with 10: ask on the first day.',
  },
  {
    what: 'Write units in the busiest second, the whole table',
    most: 4_000,
    used: (department) => keysOf(acts).reduce((sum, act) => sum + busiest(act, department) * acts[act].write, 0),
    then: 'Nothing: a table on demand takes twice its highest load so far, and more after half an hour. Warm it up before a large import.',
  },
  {
    what: 'Write units in the busiest second, the list of all accounts (one partition)',
    most: 1_000,
    used: (department) =>
      (busiest('approve a contract', department) + busiest('confirm a receipt', department)) * unitsInTheList,
    then: 'Spread `allOwed` of `functions/table/account.ts` over several partitions, and read them side by side.',
  },
  {
    what: 'File numbers in the busiest second (one counter)',
    most: 20,
    used: (department) => busiest('file a customer', department) + busiest('file a contract', department),
    then: 'Numbers without gaps are taken one after the other. Whoever is late is served at the next try; file in quieter hours.',
  },
  {
    what: 'Seconds of one night’s schedules (fifteen minutes each)',
    most: 900,
    used: secondsOfANight,
    then: 'A run that is broken off goes on where it stopped when it is tried again; settle more than 25 side by side in `functions/schedules/due.ts`.',
  },
];
