import type { Metrics } from './metrics.ts';

/** A limit, over so many periods on end, beyond which somebody is told; of a heart-beat it is the least there has to be. */
export type Limit = Readonly<{ periods: number; says: string } & ({ most: number } | { least: number })>;

const raise = 'The account’s limit of functions at once is met: have it raised, or see who asks so much.';
const watchless =
  'At eight each day it is seen whether all schedules ran. Nobody looked; before the first eight nobody could.';

/** Every limit with its reason, which the mail says. A period is five minutes, of the heart-beat an hour. */
export const limits: Readonly<Partial<Record<keyof Metrics, Limit>>> = {
  serverErrors: { most: 2, periods: 1, says: 'People are told to send again; one or two may be chance.' },
  apiErrors: { most: 0, periods: 1, says: 'The API answers what goes wrong; this ended it. Its log says what.' },
  apiThrottles: { most: 0, periods: 1, says: raise },
  latency95: { most: 3_000, periods: 3, says: 'One request in twenty takes so long that people send twice.' },
  latency99: { most: 10_000, periods: 3, says: 'At thirty seconds nobody gets an answer, whatever was done.' },
  schedulesErrors: { most: 0, periods: 1, says: 'A schedule failed, or did not run. The log of schedules says which.' },
  schedulesThrottles: { most: 0, periods: 1, says: raise },
  failed: { most: 0, periods: 1, says: 'A schedule failed however often it was tried; the queue holds which.' },
  lookedAfter: { least: 1, periods: 26, says: watchless },
  tableThrottles: { most: 0, periods: 3, says: 'DynamoDB holds us up: one partition is asked too much.' },
  tableErrors: { most: 0, periods: 3, says: 'DynamoDB itself fails, and has for a quarter of an hour.' },
};
