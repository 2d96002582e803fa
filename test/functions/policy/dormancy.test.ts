import { dayAfter, type Day } from '#policy/day.ts';
import { clockOf, daysLeft, dormantOn, dueOf, isDormant, isWarned } from '#policy/dormancy.ts';
import { parametersOn } from '#policy/parameters.ts';

const parameters = parametersOn('2026-03-02');
const heldLongAgo = '2020-01-05T02:00:00.000Z';
const visitedOn = (on: Day, keptUntilOn?: Day) =>
  clockOf(
    {
      heldSince: heldLongAgo,
      counted: { what: 'visit', id: 'one', on },
      ...(keptUntilOn === undefined ? {} : { keptUntilOn }),
    },
    parameters,
  );

describe('three calendar months, clamped to the month’s end, dormant strictly after (decision 2)', () => {
  test.each([
    ['2025-11-30', '2026-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2027-11-29', '2028-02-29'],
    ['2026-01-31', '2026-04-30'],
    ['2026-03-02', '2026-06-02'],
    ['2026-12-31', '2027-03-31'],
  ])('last visited on %s: the last day is %s', (on, lastOn) => {
    const clock = visitedOn(on);
    expect(clock.lastOn).toBe(lastOn);
    expect([isDormant(clock, lastOn), isDormant(clock, dayAfter(lastOn, 1))]).toEqual([false, true]);
    expect(dormantOn(clock)).toBe(dayAfter(lastOn, 1));
    expect(daysLeft(clock, lastOn)).toBe(0);
  });

  test('for every day of eight years, the clock neither runs backwards nor warns after its end', () => {
    let last = '';
    for (let on = '2024-01-01'; on < '2032-01-01'; on = dayAfter(on, 1)) {
      const clock = visitedOn(on);
      expect(clock.lastOn >= last && on < clock.warnOn && clock.warnOn <= clock.lastOn).toBe(true);
      expect(isWarned(clock, clock.warnOn)).toBe(true);
      last = clock.lastOn;
    }
  });
});

describe('what the clock is counted from', () => {
  const heldSince = '2026-01-10T16:30:00.000Z';

  test('the day it came to its owner, by the clock of Shanghai, where nothing counts yet', () => {
    expect(clockOf({ heldSince }, parameters)).toMatchObject({ fromOn: '2026-01-11', lastOn: '2026-04-11' });
  });

  test('a visit from before the present holding does not count', () => {
    const counted = { what: 'visit', id: 'one', on: '2026-01-10' } as const;
    expect(clockOf({ heldSince, counted }, parameters).fromOn).toBe('2026-01-11');
  });

  test('kept until a later day, that is its last; until an earlier one, nothing changes', () => {
    expect(visitedOn('2025-11-30', '2026-05-01')).toMatchObject({ lastOn: '2026-05-01', warnOn: '2026-04-16' });
    expect(visitedOn('2025-11-30', '2026-02-01')).toEqual(visitedOn('2025-11-30'));
  });
});

describe('what is due on a day', () => {
  const clock = visitedOn('2026-03-02');

  test.each([
    ['2026-05-16', {}, []],
    ['2026-05-17', {}, ['warned']],
    ['2026-06-02', {}, ['warned']],
    ['2026-06-02', { warnedFor: '2026-06-02' }, []],
    ['2026-06-03', { warnedFor: '2026-06-02' }, ['reached']],
    ['2026-06-03', {}, ['warned', 'reached']],
    ['2026-07-03', { warnedFor: '2026-06-02', reachedFor: '2026-06-02' }, []],
    ['2026-05-17', { warnedFor: '2026-04-02', reachedFor: '2026-04-02' }, ['warned']],
  ])('on %s, having said %j: %j', (today, said, events) => {
    expect(dueOf(said, clock, today)).toEqual(events);
  });
});
