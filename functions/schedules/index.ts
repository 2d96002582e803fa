import { backup } from './backup.ts';
import { classes } from './classes.ts';
import { dormancy } from './dormancy.ts';
import { filing } from './filing.ts';
import { missedOf } from './missed.ts';
import { outgoing } from './outgoing.ts';
import { overdue } from './overdue.ts';
import type { Schedule } from './schedule.ts';
import { staleness } from './staleness.ts';
import { statements } from './statements.ts';
import { unreconciled } from './unreconciled.ts';
import { waiting } from './waiting.ts';

const works: readonly Schedule[] = [
  overdue,
  dormancy,
  filing,
  waiting,
  statements,
  unreconciled,
  backup,
  staleness,
  classes,
  outgoing,
];

/** The one that looks after the others. */
export const missed = missedOf(works);

/** Every schedule there is. */
export const schedules: readonly Schedule[] = [...works, missed];

/** The schedule of a name. */
export const scheduleOf = (name: string): Schedule | undefined => schedules.find((each) => each.name === name);
