import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Day } from '#policy/day.ts';
import { Staff, type Actor, type NewStaff, type Role, type StandIn } from '#policy/terms/staff.ts';
import type { Table } from './client.ts';
import { getItem, getItems, queryItems, type Item } from './read.ts';
import type { Shelf } from './records.ts';
import type { Key, Write } from './transact.ts';

const list = 'staff';
/** The staff list is read in one piece, and no longer than this. */
export const mostStaff = 1_000;
/** More people than anybody stands in for. */
const mostStandIns = 50;

const partitionOf = (staffId: string): string => `staff#${staffId}`;

/** Where it lies that somebody stands in for a person in a role; another time for the same takes the place of this one. */
export const standInKey = (delegateId: string, forId: string, role: Role): Key => ({
  pk: partitionOf(delegateId),
  sk: `#for#${forId}#${role}`,
});

/** 人员 in the table: the list itself is the index. */
export const staffShelf: Shelf<Staff> = {
  noun: 'staff',
  idOf: ({ staffId }) => staffId,
  read: (stored) => Staff.parse(stored),
  index: ({ staffId }) => ({ gsi1pk: list, gsi1sk: staffId }),
  companions: () => [],
};

/** Stands only while the list says of somebody what it said when it was read. */
export const staysAs = ({ staffId, revision }: Staff): Write => ({
  check: { pk: partitionOf(staffId), sk: '#' },
  condition: '#record.revision = :seen',
  values: { ':seen': revision },
});

/** The person on the staff list with this sign-in; undefined where there is none (GN-1). */
export async function getStaff(table: Table, staffId: string): Promise<Staff | undefined> {
  const item = await getItem(table, { pk: partitionOf(staffId), sk: '#' });
  return item && Staff.parse(item['record']);
}

/** Somebody on the staff list, and for whom they stand in on a day. */
export interface AtWork {
  readonly staff: Staff;
  readonly standsIn: readonly StandIn[];
}

const standInOf = ({ forId, role, fromOn, untilOn }: Item): StandIn & { readonly fromOn: Day } => ({
  forId: String(forId),
  role: role as Role,
  fromOn: String(fromOn),
  untilOn: String(untilOn),
});

/** Standing in ends with what it stands in for: whoever has left, or no longer has the role, lends nothing. */
async function stillLent(table: Table, standsIn: readonly StandIn[]): Promise<StandIn[]> {
  const keys = standsIn.map(({ forId }) => ({ pk: partitionOf(forId), sk: '#' }));
  const givers = (await getItems(table, keys, { isConsistent: true })).map(({ record }) => Staff.parse(record));
  return standsIn.filter(({ forId, role }) =>
    givers.some(({ staffId, hasLeft, roles }) => staffId === forId && !hasLeft && roles.includes(role)),
  );
}

/** The person in one read, and for whom they stand in that day in one more. A role of one's own needs no standing in. */
export async function getAtWork(table: Table, staffId: string, today: Day): Promise<AtWork | undefined> {
  const items = await queryItems(table, { partition: partitionOf(staffId), prefix: '#', limit: mostStandIns });
  const own = items.find(({ sk }) => sk === '#');
  if (!own) return undefined;
  const staff = Staff.parse(own['record']);
  const standsIn = items
    .filter((item) => item !== own)
    .map(standInOf)
    .filter(({ role, fromOn, untilOn }) => fromOn <= today && today <= untilOn && !staff.roles.includes(role))
    .map(({ forId, role, untilOn }) => ({ forId, role, untilOn }));
  return { staff, standsIn: standsIn.length > 0 ? await stillLent(table, standsIn) : [] };
}

/** As whom somebody acts: in roles of their own, and in those in which they stand in. */
export const actorOf = ({ staff: { staffId, name, roles }, standsIn }: AtWork): Actor =>
  standsIn.length === 0
    ? { staffId, name, roles }
    : { staffId, name, roles: [...new Set([...roles, ...standsIn.map(({ role }) => role)])], standsIn };

/** Everybody on the staff list. */
export async function listStaff(table: Table): Promise<Staff[]> {
  const items = await queryItems(table, { index: 'gsi1', partition: list, limit: mostStaff });
  return items.map((item) => Staff.parse(item['record']));
}

/** Puts somebody on the staff list, or changes what it says of them. */
export async function putStaff({ db, name }: Table, staff: NewStaff): Promise<void> {
  const key = { pk: partitionOf(staff.staffId), sk: '#', gsi1pk: list, gsi1sk: staff.staffId };
  await db.send(
    new PutCommand({ TableName: name, Item: { ...key, record: Staff.parse(staff), head: '', recent: [] } }),
  );
}
