import { ulid } from 'ulid';
import type { Customer } from '#policy/terms/customer.ts';
import { standingKey } from '#functions/table/standing.ts';
import { getItem } from '#functions/table/read.ts';
import { Standing } from '#policy/terms/standing.ts';
import { anotherCard } from './customer.ts';
import type { Department, Person } from './department.ts';
import { recordOf } from './result.ts';

/** A customer reported and confirmed by the very commands: held by its reporter since the department's today. */
export async function givenConfirmed(house: Department, name: string, by: Person = 'chen'): Promise<Customer> {
  const customerId = ulid();
  recordOf(await house.as(by).report(anotherCard(name), customerId));
  const { evidence } = (await house.as('wang').detail(customerId)).body;
  const decision = { customerId, kind: 'absent', reason: '已核对', evidence };
  return recordOf(await house.as('wang').send('customer.confirm', decision));
}

/** The same, and filed. */
export async function givenHeld(house: Department, name: string, by: Person = 'chen'): Promise<Customer> {
  const { customerId, revision } = await givenConfirmed(house, name, by);
  return recordOf(await house.as('he').send('customer.file', { customerId }, revision));
}

/** What hangs on the customer, as it lies in the table. */
export async function standingIn({ table }: Department, customerId: string): Promise<Standing> {
  const item = await getItem(table, standingKey(customerId));
  return Standing.parse(item?.['standing']);
}
