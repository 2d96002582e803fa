import { lastTime, timesOn } from '#functions/schedules/cron.ts';
import { schedules } from '#functions/schedules/index.ts';
import { clockOf, dayAfter, dayOf } from '#policy/day.ts';

test.each([
  ['20 6 * * *', '2026-03-01', ['2026-03-01 06:20:00']],
  ['40 6 1 * *', '2026-03-01', ['2026-03-01 06:40:00']],
  ['40 6 1 * *', '2026-03-02', []],
  ['30 6 * * MON', '2026-03-02', ['2026-03-02 06:30:00']],
  ['30 6 * * MON', '2026-03-01', []],
  ['30 6 * * SUN', '2026-03-01', ['2026-03-01 06:30:00']],
  ['0 0 29 * *', '2028-02-29', ['2028-02-29 00:00:00']],
  ['59 23 * * *', '2026-12-31', ['2026-12-31 23:59:00']],
])('%s on %s', (cron, day, times) => {
  expect(timesOn(cron, day).map(clockOf)).toEqual(times);
});

test('every five minutes is 288 times a day, all of them on the day', () => {
  const times = timesOn('*/5 * * * *', '2026-03-01');
  expect([times.length, new Set(times).size, new Set(times.map(dayOf))]).toEqual([288, 288, new Set(['2026-03-01'])]);
});

/** The same, found by walking back minute by minute with the calendar of Intl. */
const walkedBack = (cron: string, at: string): string => {
  const [minute, hour, date, , weekday] = cron.split(' ');
  const shown = new Intl.DateTimeFormat('en-US', {
    timeZone: 'Asia/Shanghai',
    hourCycle: 'h23',
    minute: 'numeric',
    hour: 'numeric',
    day: 'numeric',
    weekday: 'short',
  });
  for (let ms = Math.floor(Date.parse(at) / 60_000) * 60_000; ; ms -= 60_000) {
    const parts = Object.fromEntries(shown.formatToParts(ms).map(({ type, value }) => [type, value]));
    const isMinute = minute?.startsWith('*/')
      ? Number(parts['minute']) % Number(minute.slice(2)) === 0
      : Number(parts['minute']) === Number(minute);
    const holds = (field = '', value = '') => field === '*' || Number(field) === Number(value);
    const isWeekday = weekday === '*' || parts['weekday']?.toUpperCase() === weekday;
    if (isMinute && holds(hour, parts['hour']) && holds(date, parts['day']) && isWeekday)
      return new Date(ms).toISOString();
  }
};

test.each(['*/5 * * * *', '20 6 * * *', '30 6 * * MON', '40 6 1 * *'])(
  'the last time of %s is the one found by walking back',
  (cron) => {
    const instants = [
      '2026-03-01T22:19:59.999Z',
      '2026-03-01T22:20:00.000Z',
      '2026-02-28T22:40:00.000Z',
      '2026-03-09T00:00:00.000Z',
    ];
    expect(instants.map((at) => lastTime(cron, at))).toEqual(instants.map((at) => walkedBack(cron, at)));
  },
);

test.each(schedules.map(({ name, hour }) => [name, hour]))('%s runs at %s, which comes in every month', (_, hour) => {
  expect(hour).toMatch(/^(\*\/\d+|\d+) (\*|\d+) (\*|\d+) \* (\*|[A-Z]{3})$/);
  for (let day = '2026-01-01'; day < '2027-02-01'; day = dayAfter(day, 13))
    expect(lastTime(hour, `${day}T12:00:00.000Z`)).toBeDefined();
});

test('no two schedules share a name', () => {
  expect(new Set(schedules.map(({ name }) => name)).size).toBe(schedules.length);
});
