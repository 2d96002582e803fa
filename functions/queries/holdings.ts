import type { Ability } from '#policy/ability.ts';
import { abilitiesOf } from '#policy/authority/authority.ts';
import { customerAuthority } from '#policy/authority/customer.ts';
import { dayOf, monthsAfter, type Day } from '#policy/day.ts';
import { clockOf, daysLeft, dormantOn, isDormant, type Clock } from '#policy/dormancy.ts';
import { lastEntryOf } from '#policy/maintenance.ts';
import { parametersOn } from '#policy/parameters.ts';
import { inSight, type CustomerInSight } from '#policy/sight/customer.ts';
import type { Standing } from '#policy/terms/standing.ts';
import type { Words } from '#policy/words.ts';
import { customerShelf } from '#functions/table/customer.ts';
import type { Table } from '#functions/table/client.ts';
import { getItems, queryItems, type Item } from '#functions/table/read.ts';
import { isEntry, loadMany } from '#functions/table/records.ts';
import { listStaff } from '#functions/table/staff.ts';
import { dormancyDue, dormantList, listCared, readStanding, standingBeside } from '#functions/table/standing.ts';
import { only } from './only.ts';
import type { Reader } from './reader.ts';

/** Where a customer's clock stands today, in days and in words. */
export interface ClockNow extends Clock {
  /** The first day on which it is dormant. */
  readonly dormantOn: Day;
  readonly daysLeft: number;
  readonly isDormant: boolean;
  /** What it is counted from. */
  readonly last: { readonly lastOn: Day; readonly what: Words };
}

/** A customer somebody holds, as the manager sees it who decides where it is to be. */
export interface Holding {
  readonly record: CustomerInSight;
  readonly standing: Standing;
  readonly clock: ClockNow;
  readonly abilities: readonly Ability[];
}

/** A page of them; `after` asks for the next one, and is missing on the last. */
export interface HoldingPage {
  readonly items: readonly Holding[];
  readonly after?: string;
}

/** Which page of a list is asked for. */
interface Asked {
  readonly after?: string | undefined;
  readonly limit: number;
}

/** The clock of a standing on a day. */
export function clockNow(standing: Standing, today: Day): ClockNow {
  const clock = clockOf(standing, parametersOn(today));
  return {
    ...clock,
    dormantOn: dormantOn(clock),
    daysLeft: daysLeft(clock, today),
    isDormant: isDormant(clock, today),
    last: lastEntryOf(standing, clock),
  };
}

async function holdingsOf({ actor, table, at }: Reader, standings: readonly Standing[]): Promise<Holding[]> {
  const customers = await loadMany(
    table,
    customerShelf,
    standings.map(({ customerId }) => customerId),
  );
  const byId = new Map(customers.map((customer) => [customer.customerId, customer]));
  return standings.flatMap((standing) => {
    const customer = byId.get(standing.customerId);
    const record = customer && inSight(actor, customer);
    if (!record) return [];
    const abilities = abilitiesOf(customerAuthority, actor, customer);
    return [{ record, standing, clock: clockNow(standing, dayOf(at)), abilities }];
  });
}

/** What waits in some place of a list, and the standing it tells of. */
interface Waiting {
  readonly place: string;
  readonly standing: Standing;
}

/** Clocks that are due at the entry of a filing: nobody has touched the customer since. */
async function untouched(table: Table, entries: readonly Item[]): Promise<Waiting[]> {
  const places = new Map(entries.map(({ pk, gsi2sk }) => [pk, String(gsi2sk)]));
  const items = await getItems(table, entries.map(standingBeside));
  return items.map((item) => ({ place: places.get(item.pk) ?? '', standing: readStanding(item) }));
}

/** What waits under either key, the longest waiting first; what the daily run has yet to mark is among it. */
async function waiting(table: Table, today: Day, { after, limit }: Asked) {
  const page = { index: 'gsi2', after, limit } as const;
  const [marked, due] = await Promise.all([
    queryItems(table, { ...page, partition: dormantList }),
    queryItems(table, { ...page, partition: dormancyDue, until: `${today}~` }),
  ]);
  const placed = [...due.filter((item) => !isEntry(item)), ...marked];
  const all = [
    ...(await untouched(table, due.filter(isEntry))),
    ...placed.map((item) => ({ place: String(item['gsi2sk']), standing: readStanding(item) })),
  ];
  const each = new Map(all.map((one) => [one.standing.customerId, one]));
  const sorted = [...each.values()].sort((one, other) => (one.place < other.place ? -1 : 1));
  return { sorted, isMore: marked.length === limit || due.length === limit };
}

const isUndecided = (standing: Standing, today: Day): boolean =>
  standing.offeredOn !== undefined || clockNow(standing, today).isDormant;

/** Customers on which a manager has to decide, as many as are asked for. */
export async function undecided(table: Table, today: Day, limit: number): Promise<readonly Standing[]> {
  const { sorted } = await waiting(table, today, { limit });
  return sorted
    .slice(0, limit)
    .map(({ standing }) => standing)
    .filter((standing) => isUndecided(standing, today));
}

/**
 * 久未维护 (CF-2.1f), and what its owner asked to hand over: the manager's list, the longest waiting first. What the daily run has yet to mark is there all the same.
 */
export async function listDormant(reader: Reader, { after, limit }: Asked): Promise<HoldingPage> {
  only('manager', reader, 'customer.transfer', 'CF-2.1g');
  const today = dayOf(reader.at);
  const { sorted, isMore: isLonger } = await waiting(reader.table, today, { after, limit });
  const shown = sorted.slice(0, limit);
  const isMore = sorted.length > limit || isLonger;
  const standings = shown.map(({ standing }) => standing).filter((standing) => isUndecided(standing, today));
  const last = shown.at(-1)?.place;
  return {
    items: await holdingsOf(reader, standings),
    ...(isMore && last !== undefined ? { after: last } : {}),
  };
}

/** What somebody holds, the nearest day first: what a leaver leaves behind (CF-2.1g). */
export async function listHeld(
  reader: Reader,
  { id, after, limit }: Asked & { readonly id: string },
): Promise<HoldingPage> {
  only('manager', reader, 'customer.transfer', 'CF-2.1g');
  const { standings, ...next } = await listCared(reader.table, id, { after, limit });
  return { items: await holdingsOf(reader, standings), ...next };
}

/**
 * 负荷 (CF-2.4): how many customers somebody holds, how many of them are key ones, and how many are neglected; and how
 * many of those they reported were confirmed (DM-6), this month and the month before, whoever holds them by now.
 */
export interface Load {
  readonly staffId: string;
  readonly name: string;
  readonly hasLeft: boolean;
  readonly customers: number;
  readonly key: number;
  readonly dormant: number;
  readonly confirmed: { readonly thisMonth: number; readonly lastMonth: number };
}

const perPage = 100;

async function allCared({ table }: Reader, staffId: string): Promise<Standing[]> {
  const standings: Standing[] = [];
  let after: string | undefined;
  do {
    const page = await listCared(table, staffId, { after, limit: perPage });
    standings.push(...page.standings);
    after = page.after;
  } while (after !== undefined);
  return standings;
}

/** How many customers that somebody reported were confirmed in a month. */
const confirmedIn = (standings: readonly Standing[], staffId: string, month: string): number =>
  standings.filter(({ confirmed }) => confirmed?.reporterId === staffId && confirmed.on.startsWith(month)).length;

/** Everybody who sells, or has left and still holds something, with what they hold. */
export async function listLoads(reader: Reader): Promise<{ readonly items: readonly Load[] }> {
  only('manager', reader, 'staff.read', 'CF-2.4');
  const today = dayOf(reader.at);
  const [thisMonth, lastMonth] = [today, monthsAfter(today, -1)].map((day) => day.slice(0, 'yyyy-mm'.length));
  const staff = await listStaff(reader.table);
  const cared = await Promise.all(staff.map(({ staffId }) => allCared(reader, staffId)));
  const all = cared.flat();
  const items = staff.flatMap(({ staffId, name, hasLeft, roles }, i): Load[] => {
    const held = cared[i] ?? [];
    if (held.length === 0 && (hasLeft || !roles.includes('salesperson'))) return [];
    const key = held.filter(({ volume }) => volume === 'key').length;
    const dormant = held.filter((standing) => clockNow(standing, today).isDormant).length;
    const confirmed = {
      thisMonth: confirmedIn(all, staffId, thisMonth ?? ''),
      lastMonth: confirmedIn(all, staffId, lastMonth ?? ''),
    };
    return [{ staffId, name, hasLeft, customers: held.length, key, dormant, confirmed }];
  });
  return { items };
}
