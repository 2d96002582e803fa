import type { Act } from './units.ts';

/** Who does an act: everybody who signs in, those who sell, or the house once a night. */
export type Doer = 'everybody' | 'salesperson' | 'house';

/** How often an act is done on a day, by each of its doers; for what follows on a salesperson's work, by whomever it is done. */
export interface Habit {
  readonly by: Doer;
  readonly times: number;
}

/** Assumptions all of them, of a busy department: put your own in their place, and make the page anew. */
export const habits = {
  'open the pane': { by: 'everybody', times: 4 },
  'pull 100 rows': { by: 'everybody', times: 3 },
  'check a row': { by: 'salesperson', times: 15 },
  'report a row': { by: 'salesperson', times: 5 },
  'look at a card': { by: 'everybody', times: 12 },
  'edit a card': { by: 'salesperson', times: 3 },
  'confirm a report': { by: 'salesperson', times: 4 },
  'file a customer': { by: 'salesperson', times: 3 },
  'log a visit': { by: 'salesperson', times: 5 },
  'draft a contract': { by: 'salesperson', times: 0.25 },
  'submit a contract': { by: 'salesperson', times: 0.35 },
  'look at a contract': { by: 'everybody', times: 3 },
  'review a contract': { by: 'salesperson', times: 0.08 },
  'tick a contract': { by: 'salesperson', times: 0.5 },
  'approve a contract': { by: 'salesperson', times: 0.25 },
  'sign a contract': { by: 'salesperson', times: 0.25 },
  'file a contract': { by: 'salesperson', times: 0.25 },
  'enter a bank line': { by: 'salesperson', times: 0.5 },
  'confirm a receipt': { by: 'salesperson', times: 0.5 },
  'ask for an invoice': { by: 'salesperson', times: 0.3 },
  'issue an invoice': { by: 'salesperson', times: 0.3 },
  'a night with nothing due': { by: 'house', times: 1 },
  'tell of a dormant customer': { by: 'salesperson', times: 0.2 },
  'tell of an overdue instalment': { by: 'salesperson', times: 0.3 },
  'remind of a filing': { by: 'salesperson', times: 0.1 },
  'remind of a contract that waits': { by: 'salesperson', times: 0.05 },
} as const satisfies Record<Act, Habit>;

/** What else is assumed of the department, of its machines and of how evenly it works. */
export const assumed = {
  /** Of all who sign in, those who sell. */
  salespeople: 0.7,
  workingDays: 21,
  nights: 30,
  /** The pane is opened by so many requests; any other act is one, though rows go up to a hundred in one. */
  requestsToOpen: 3,
  /** What a request keeps a function of 1 GB busy for, first starts among the others. */
  secondsPerRequest: 0.15,
  schedules: 11,
  secondsPerSchedule: 2,
  /** What one thing that is due keeps the schedules busy for, 25 of them side by side. */
  secondsPerDue: 0.004,
  answerBytes: 15_000,
  logBytesPerRequest: 1_500,
  logsPackedTo: 0.15,
  logMonths: 6,
  scanBytes: 2_000_000,
  readsPerScan: 4,
  /** The pane is fetched anew when it has a new edition. */
  paneBytesPerMonth: 2_000_000,
  paneRequestsPerDay: 20,
  /** Of a day's work, what is done in its busiest hour, and how much busier its busiest second is. */
  busiestHour: 0.2,
  busiestSecond: 5,
} as const;

/** What the stack has whatever is done: what its alarms look at, metrics of our own, pages and keys. */
export const standing = { alarmedMetrics: 19, ownMetrics: 1, dashboards: 1, keys: 1 } as const;
