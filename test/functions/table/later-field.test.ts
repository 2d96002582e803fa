import { jest } from '@jest/globals';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { dormancy } from '#functions/schedules/dormancy.ts';
import { staleness } from '#functions/schedules/staleness.ts';
import { getItem } from '#functions/table/read.ts';
import type { Customer } from '#policy/terms/customer.ts';
import { givenDepartment, type Department } from '#given/department.ts';
import { givenHeld } from '#given/held.ts';
import { recordOf } from '#given/result.ts';
import { runSchedule } from '#given/run-schedule.ts';

let house: Department;
let customer: Customer;
beforeEach(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  house = await givenDepartment();
  customer = await givenHeld(house, '苏州恒岳轴承有限公司');
  await givenHeld(house, '宁波云帆包装有限公司');
});

const key = () => ({ pk: `customer#${customer.customerId}`, sk: '#' });
const write = (expression: string, values?: Record<string, unknown>) =>
  house.table.db.send(
    new UpdateCommand({
      TableName: house.table.name,
      Key: key(),
      UpdateExpression: expression,
      ExpressionAttributeNames: { '#record': 'record' },
      ...(values && { ExpressionAttributeValues: values }),
    }),
  );
/** A later release has written a field that this code does not know. */
const later = () => write('SET #record.later = :later', { ':later': '以后才有' });
/** The same record as the later code reads it. */
const known = () => write('REMOVE #record.later');
const edit = () => {
  const input = { customerId: customer.customerId, changes: { demand: '备件' } };
  return house.as('chen').send('customer.edit', input, customer.revision);
};
const runOn = (day: string, schedule = staleness) => {
  house.clock.at = `${day}T01:00:00.000Z`;
  return runSchedule(schedule, { table: house.table, day, at: house.clock.at });
};

describe('a record with a field that came with a later release', () => {
  test('is not written by code that does not know it, so that nothing of it is lost; sent again to code that does, it goes', async () => {
    await later();
    const before = await getItem(house.table, key());
    expect(await edit()).toMatchObject({ ok: false, status: 503, refusal: { kind: 'busy' } });
    expect(await getItem(house.table, key())).toEqual(before);
    await known();
    expect(recordOf(await edit())).toMatchObject({ demand: '备件' });
  });

  test('is counted as failed by a schedule, which settles the others, and is due again', async () => {
    await runOn('2026-05-17', dormancy);
    await later();
    expect(await runOn('2026-06-01')).toMatchObject({ cards: 1, failed: 1 });
    await known();
    const after = await runOn('2026-06-02');
    expect(after).toMatchObject({ cards: 2 });
    expect(after).not.toHaveProperty('failed');
  });
});
