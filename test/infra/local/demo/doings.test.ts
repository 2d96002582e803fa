import { demoCustomers } from '#infra/local/demo/customers.ts';
import { demoConsent, demoDoings, demoRegions, heldDays } from '#infra/local/demo/doings.ts';
import { demoStaff } from '#infra/local/demo/staff.ts';
import { placeNamed } from '#functions/match/sales-region.ts';
import { dayAfter, startOf } from '#policy/day.ts';
import { clockOf, isDormant, isWarned } from '#policy/dormancy.ts';
import { parametersOn } from '#policy/parameters.ts';
import { ActivityCard } from '#policy/terms/activity.ts';

const names = demoCustomers.map(({ name }) => name);

/** Days on which three months are as short and as long as they get. */
test.each(['2026-05-15', '2026-11-25', '2027-03-01'])(
  'on %s two of the department’s customers are neglected and two nearly',
  (today) => {
    const clocks = names.map((name, i) => {
      const { enteredDays } =
        demoDoings.find((doing) => doing.name === name && doing.card(today).state === 'done') ?? {};
      const heldSince = startOf(dayAfter(today, -heldDays(name, i)));
      const counted =
        enteredDays === undefined
          ? {}
          : { counted: { what: 'call', id: '', on: dayAfter(today, enteredDays) } as const };
      return clockOf({ heldSince, ...counted }, parametersOn(today));
    });

    expect(clocks.filter((clock) => isDormant(clock, today))).toHaveLength(2);
    expect(clocks.filter((clock) => isWarned(clock, today))).toHaveLength(2);
  },
);

test('what happened is complete, at customers there are, and around today', () => {
  const cards = demoDoings.map(({ card }) => ActivityCard.parse(card('2026-11-25')));
  const due = cards.flatMap(({ plannedOn, nextOn }) => [plannedOn, nextOn]).filter((day) => day !== '');

  expect([...demoDoings, demoConsent].filter(({ name }) => !names.includes(name))).toEqual([]);
  expect(cards.filter(({ kind, contact }) => kind === '' || contact === '')).toEqual([]);
  expect(cards.filter(({ state, outcome }) => (state === 'done') === (outcome === ''))).toEqual([]);
  expect([due.includes('2026-11-24'), due.includes('2026-11-25'), due.some((day) => day > '2026-11-25')]).toEqual([
    true,
    true,
    true,
  ]);
});

test('each region is made of places there are, and somebody minds it', () => {
  expect(demoRegions.flatMap(({ places }) => places.filter((place) => !placeNamed(place)))).toEqual([]);
  expect(demoRegions.filter(({ staffId }) => !demoStaff.some((one) => one.staffId === staffId))).toEqual([]);
});
