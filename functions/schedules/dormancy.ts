import { clockOf, dueOf, havingSaid, quietDays, type Clock, type DormancyEvent } from '#policy/dormancy.ts';
import { dayAfter, startOf } from '#policy/day.ts';
import { lastEntryOf } from '#policy/maintenance.ts';
import { parametersOn } from '#policy/parameters.ts';
import type { Staff } from '#policy/terms/staff.ts';
import type { Standing } from '#policy/terms/standing.ts';
import { again } from '#functions/table/again.ts';
import { queues } from '#functions/table/customer.ts';
import { notify } from '#functions/table/notices.ts';
import { getItem, type Item } from '#functions/table/read.ts';
import { isEntry } from '#functions/table/records.ts';
import { dormancyDue, readStanding, standingBeside, standingWrite } from '#functions/table/standing.ts';
import { transact, type Key, type Write } from '#functions/table/transact.ts';
import { settleDue } from './due.ts';
import { sumOf, type Counts, type Occasion, type Schedule } from './schedule.ts';
import { atWork } from './tell.ts';

/** Who hears of what: the owner of both, every manager of what the manager decides on. Whoever has left hears nothing. */
const hearsOf: Readonly<Record<DormancyEvent, (person: Staff, standing: Standing) => boolean>> = {
  warned: ({ staffId }, { ownerId }) => staffId === ownerId,
  reached: ({ staffId, roles }, { ownerId }) => staffId === ownerId || roles.includes('manager'),
};

function noticesOf(
  event: DormancyEvent,
  standing: Standing,
  clock: Clock,
  people: readonly Staff[],
  at: string,
): Write[] {
  const { customerId: id, name } = standing;
  const gaps = { name, day: clock.lastOn, ...lastEntryOf(standing, clock) };
  return people
    .filter((person) => hearsOf[event](person, standing))
    .map(({ staffId }) => notify(staffId, { kind: `dormancy.${event}`, id, of: clock.lastOn, gaps, at }));
}

/** The entry of the filing at which a clock hung: it is let go once the standing has a place of its own. */
const letGo = ({ pk, sk }: Key): Write => ({
  update: { pk, sk, expression: 'REMOVE gsi2pk, gsi2sk' },
  condition: 'attribute_exists(pk)',
});

/**
 * Says what is due of one customer, on what its standing is now; another run may have said it meanwhile. What told of it
 * is the standing itself, the entry of its filing, or its record that waits to be filed.
 */
async function sayOf(due: Item, people: readonly Staff[], occasion: Occasion): Promise<Counts> {
  const { table, day, at } = occasion;
  const item = await getItem(table, standingBeside(due));
  if (!item) return {};
  const standing = readStanding(item);
  const clock = clockOf(standing, parametersOn(day));
  const events = dueOf(standing, clock, day);
  const { gsi2pk: place, gsi2sk: until } = item;
  const isMisplaced = place === undefined || (place === dormancyDue && String(until) <= untilEndOf(day));
  const notices = events.flatMap((event) => noticesOf(event, standing, clock, people, at));
  const writes = [
    // With nothing to say, another edition has moved the clock: it only goes to its new place.
    ...(events.length > 0 || isMisplaced ? [standingWrite(standing, havingSaid(standing, clock, events), day)] : []),
    ...notices,
    ...(isEntry(due) ? [letGo(due)] : []),
  ];
  if (writes.length > 0) await transact(table, writes);
  return { ...Object.fromEntries(events.map((event) => [event, 1])), notices: notices.length };
}

/** Behind every key of the day. */
const untilEndOf = (day: string): string => `${day}~`;

/** 休眠 (CF-2.1f): the owner is warned at two and a half months, and hears with every manager when three are over. */
export const dormancy: Schedule = {
  name: 'dormancy',
  hour: '10 6 * * *',
  cites: 'CF-2.1f',
  run: async (occasion) => {
    const { table, day } = occasion;
    const people = await atWork(table);
    const settle = (item: Item): Promise<Counts> => again(() => sayOf(item, people, occasion));
    const said = await settleDue(table, { partition: dormancyDue, until: untilEndOf(day) }, settle);
    const until = startOf(dayAfter(day, -quietDays(parametersOn(day))));
    const unfiled = await settleDue(table, { partition: queues.confirmed, until }, settle);
    return sumOf([{ warned: 0, reached: 0, notices: 0 }, said, unfiled]);
  },
};
