import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { Staff } from '#policy/terms/staff.ts';
import type { Table } from './client.ts';
import { getItem, queryItems } from './read.ts';

const list = 'staff';
const mostStaff = 1_000;

/** The person on the staff list with this sign-in; undefined where there is none (GN-1). */
export async function getStaff(table: Table, staffId: string): Promise<Staff | undefined> {
  const item = await getItem(table, { pk: `staff#${staffId}`, sk: '#' });
  return item && Staff.parse(item['record']);
}

/** Everybody on the staff list. */
export async function listStaff(table: Table): Promise<Staff[]> {
  const items = await queryItems(table, { index: 'gsi1', partition: list, limit: mostStaff });
  return items.map((item) => Staff.parse(item['record']));
}

/** Puts somebody on the staff list, or changes what it says of them. */
export async function putStaff({ db, name }: Table, staff: Staff): Promise<void> {
  const key = { pk: `staff#${staff.staffId}`, sk: '#', gsi1pk: list, gsi1sk: staff.staffId };
  await db.send(new PutCommand({ TableName: name, Item: { ...key, record: Staff.parse(staff) } }));
}
