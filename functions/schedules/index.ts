import { backup } from './backup.ts';
import { classes } from './classes.ts';
import { dormancy } from './dormancy.ts';
import { filing } from './filing.ts';
import { outgoing } from './outgoing.ts';
import { overdue } from './overdue.ts';
import type { Schedule } from './schedule.ts';
import { staleness } from './staleness.ts';
import { statements } from './statements.ts';
import { unreconciled } from './unreconciled.ts';

/** Every schedule there is, by its hour. */
export const schedules: readonly Schedule[] = [
  overdue,
  dormancy,
  filing,
  statements,
  unreconciled,
  backup,
  staleness,
  classes,
  outgoing,
];

/** The schedule of a name. */
export const scheduleOf = (name: string): Schedule | undefined => schedules.find((each) => each.name === name);
