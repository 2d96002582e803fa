import { runSchedule as run } from '#functions/schedules/run.ts';
import { watched } from './watched.ts';

/** Runs a schedule as the function in the cloud does, with what its role may. */
export const runSchedule: typeof run = (schedule, occasion) =>
  run(schedule, { ...occasion, table: watched('schedules', occasion.table) });
