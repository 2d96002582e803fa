import { clockOf, dueOf, havingSaid, type Clock, type DormancyEvent } from '#policy/dormancy.ts';
import { lastEntryOf } from '#policy/maintenance.ts';
import { parametersOn } from '#policy/parameters.ts';
import type { Staff } from '#policy/terms/staff.ts';
import type { Standing } from '#policy/terms/standing.ts';
import { again } from '#functions/table/again.ts';
import { notify } from '#functions/table/notices.ts';
import { getItem, type Item } from '#functions/table/read.ts';
import { dormancyDue, readStanding, standingWrite } from '#functions/table/standing.ts';
import { transact, type Write } from '#functions/table/transact.ts';
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

/** Says what is due of one customer, on what its standing is now; another run may have said it meanwhile. */
async function sayOf({ pk, sk }: Item, people: readonly Staff[], occasion: Occasion): Promise<Counts> {
  const { table, day, at } = occasion;
  const item = await getItem(table, { pk, sk });
  if (!item) return {};
  const standing = readStanding(item);
  const clock = clockOf(standing, parametersOn(day));
  const events = dueOf(standing, clock, day);
  const isMisplaced = item['gsi2pk'] === dormancyDue && String(item['gsi2sk']) <= untilEndOf(day);
  if (events.length === 0 && !isMisplaced) return {};
  const notices = events.flatMap((event) => noticesOf(event, standing, clock, people, at));
  // With nothing to say, another edition has moved the clock: it only goes to its new place.
  await transact(table, [standingWrite(standing, havingSaid(standing, clock, events), day), ...notices]);
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
    const said = await settleDue(table, { partition: dormancyDue, until: untilEndOf(day) }, (item) =>
      again(() => sayOf(item, people, occasion)),
    );
    return sumOf([{ warned: 0, reached: 0, notices: 0 }, said]);
  },
};
