import type { Cron } from '#functions/schedules/cron.ts';

/** The hour of a schedule as EventBridge writes it: `?` for the day it is not told by, and every year. */
export function awsCron(cron: Cron): string {
  const [minute = '', hour = '', date = '', month = '', weekday = ''] = cron.split(' ');
  const [onDate, onWeekday] = weekday === '*' ? [date, '?'] : ['?', weekday];
  return `cron(${[minute.replace(/^\*\//, '0/'), hour, onDate, month, onWeekday, '*'].join(' ')})`;
}
