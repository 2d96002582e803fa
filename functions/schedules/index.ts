import { backup } from './backup.ts';
import { dormancy } from './dormancy.ts';
import { filing } from './filing.ts';
import { outgoing } from './outgoing.ts';
import type { Schedule } from './schedule.ts';

/** Every schedule there is, by its hour. */
export const schedules: readonly Schedule[] = [dormancy, filing, backup, outgoing];

/** The schedule of a name. */
export const scheduleOf = (name: string): Schedule | undefined => schedules.find((each) => each.name === name);
