import { canonical } from '#policy/canonical.ts';
import { clockOf, dormantOn } from '#policy/dormancy.ts';
import { parametersOn } from '#policy/parameters.ts';
import { cardDueOn } from '#policy/today.ts';
import { isHeld, nextDayOf, standingOf } from '#policy/standing.ts';
import type { Customer } from '#policy/terms/customer.ts';
import { Standing } from '#policy/terms/standing.ts';
import { dayOf, type Day } from '#policy/day.ts';
import type { Table } from './client.ts';
import { getItem, getItems, queryItems, type Item } from './read.ts';
import type { Key, Write } from './transact.ts';

/** Index key of all customers that a person holds, the one with the nearest day first. */
export const caredForBy = (staffId: string): string => `care#${staffId}`;
/** Index keys of the clocks that have something to say on a day, and of those on which the manager has to decide: dormant, or offered by their owner. */
export const dormancyDue = 'due#dormancy';
export const dormantList = 'dormant';

/** Index key of the cards that are to be looked after, by the first day on which something of them is old. */
export const cardDue = 'due#card';

/** The standing of the customer in whose partition something lies. */
export const standingBeside = ({ pk }: Pick<Key, 'pk'>): Key => ({ pk, sk: '~standing' });
export const standingKey = (customerId: string): Key => standingBeside({ pk: `customer#${customerId}` });

/**
 * The lists that a standing is on, under the parameters of a day. Of a customer that was only confirmed no card is old
 * before the owner is warned, and the warning writes it anew: until then it needs no third key.
 */
function listed(standing: Standing, today: Day): Readonly<Record<string, string>> {
  const { customerId, version, ownerId } = standing;
  const { warnOn, lastOn } = clockOf(standing, parametersOn(today));
  const nearest = [nextDayOf(standing), warnOn].filter((day) => day !== undefined).sort()[0] ?? lastOn;
  return {
    gsi1pk: caredForBy(ownerId),
    gsi1sk: `${nearest}#${customerId}`,
    ...(version > 1
      ? { gsi3pk: cardDue, gsi3sk: `${cardDueOn(standing, today, parametersOn(today))}#${customerId}` }
      : {}),
  };
}

/** The place of its clock, under the parameters of a day. */
function clocked(standing: Standing, today: Day): Readonly<Record<string, string>> {
  const { customerId, warnedFor, reachedFor, offeredOn } = standing;
  const clock = clockOf(standing, parametersOn(today));
  const { warnOn, lastOn } = clock;
  const isDone = reachedFor === lastOn;
  return {
    gsi2pk: isDone || offeredOn !== undefined ? dormantList : dormancyDue,
    gsi2sk: `${isDone || warnedFor === lastOn ? dormantOn(clock) : (offeredOn ?? warnOn)}#${customerId}`,
  };
}

/**
 * Where the clock of a customer hangs that was filed and that nobody has touched since its confirmation: at the entry of
 * its filing. What is written to its standing later has a place of its own, and the entry is let go when it falls due.
 */
export const firstClock = (customer: Customer): Readonly<Record<string, string>> =>
  isHeld(customer) ? clocked(standingOf(customer), dayOf(customer.heldSince ?? customer.reportedAt)) : {};

export const readStanding = ({ standing }: Item): Standing => Standing.parse(standing);

/** 客户现况, strongly consistent. A held customer that has none yet has an empty one. */
export async function loadStanding(table: Table, customer: Customer): Promise<Standing | undefined> {
  if (!isHeld(customer)) return undefined;
  const item = await getItem(table, standingKey(customer.customerId));
  return item ? readStanding(item) : standingOf(customer);
}

/** Many standings by customer; those that are not there are left out. */
export async function loadStandings(table: Table, ids: readonly string[]): Promise<Map<string, Standing>> {
  const items = await getItems(table, ids.map(standingKey));
  return new Map(items.map(readStanding).map((standing) => [standing.customerId, standing]));
}

/** A page of the customers somebody holds, the nearest day first. */
export const listCared = async (
  table: Table,
  staffId: string,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<{ readonly standings: readonly Standing[]; readonly after?: string }> => {
  const items = await queryItems(table, { index: 'gsi1', partition: caredForBy(staffId), ...page });
  const last = items.length === page.limit ? items.at(-1)?.['gsi1sk'] : undefined;
  return { standings: items.map(readStanding), ...(typeof last === 'string' ? { after: last } : {}) };
};

const stillAt = ({ version }: Standing) =>
  version === 0
    ? { condition: 'attribute_not_exists(pk)' }
    : { condition: 'standing.version = :was', values: { ':was': version } };

const unclocked = (was: Standing, next: Standing, today: Day): Write & Required<Pick<Write, 'put'>> => {
  const standing: Standing = { ...next, version: was.version + 1 };
  return {
    put: { ...standingKey(next.customerId), ...listed(standing, today), standing: Standing.parse(standing) },
    ...stillAt(was),
  };
};

/**
 * Writes a standing over the one it was made from. Everything that hangs on a customer goes through here in its own
 * transaction, so that of two acts that meet one is tried again on what the other left.
 */
export function standingWrite(was: Standing, next: Standing, today: Day): Write {
  const write = unclocked(was, next, today);
  return { ...write, put: { ...write.put, ...clocked(next, today) } };
}

/** The same, where nothing of it may have changed: the act then stands only as long as the standing is as it was. */
export const standingAfter = (was: Standing, next: Standing, today: Day): Write =>
  canonical(was) === canonical(next)
    ? { check: standingKey(was.customerId), ...stillAt(was) }
    : standingWrite(was, next, today);

/**
 * The standing that begins when somebody comes to hold a customer. As long as it waits to be filed, its clock hangs on
 * that queue and has no other place.
 */
export function standingBegun(customer: Customer, today: Day): readonly Write[] {
  if (!isHeld(customer)) return [];
  const begun = standingOf(customer);
  return [(customer.stage === 'confirmed' ? unclocked : standingWrite)(begun, begun, today)];
}
