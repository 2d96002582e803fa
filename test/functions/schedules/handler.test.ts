import { readRun } from '#functions/schedules/run.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { queryItems } from '#functions/table/read.ts';
import { outgoingDue } from '#functions/table/notices.ts';
import { putStaff } from '#functions/table/staff.ts';
import { aCustomer } from '#given/customer.ts';
import { staff } from '#given/department.ts';
import { givenEngine } from '#given/engine.ts';
import { lying, putItems } from '#given/lying.ts';
import { type Ended, runNode } from '#given/run-node.ts';

const confirmed = aCustomer({
  stage: 'confirmed',
  ownerId: 'staff-chen',
  decision: { kind: 'absent', byId: 'staff-wang', at: '2026-03-02T02:00:00.000Z' },
});

async function givenTable() {
  const { table, endpoint } = await givenEngine();
  await putStaff(table, staff.he);
  const call = (event: unknown, environment = {}): Promise<Ended> => {
    const program = `import('./functions/schedules/handler.ts').then(({ handler }) => handler(${JSON.stringify(event)})).catch(({ message }) => console.log(message))`;
    return runNode(['--no-warnings', '--import', 'tsx', '-e', program], {
      TABLE_NAME: table.name,
      AWS_ENDPOINT_URL_DYNAMODB: endpoint,
      AWS_REGION: 'local',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      ...environment,
    });
  };
  return { table, call };
}

test('a call is for the day it was meant for, even when it is made again after midnight', async () => {
  const { table, call } = await givenTable();
  await putItems(table, lying(customerShelf, [confirmed]));
  const { code, said } = await call({ name: 'filing', meantFor: '2026-03-05T15:59:00Z' });

  expect([code, said]).toEqual([0, "{ schedule: 'filing', customers: 1, contracts: 0, notices: 1 }\n"]);
  expect(await readRun(table, 'filing', '2026-03-05')).toMatchObject({ times: 1 });
});

test('what could not be settled fails the call, after the rest was settled and recorded', async () => {
  const { table, call } = await givenTable();
  const [odd = {}] = lying(customerShelf, [{ ...confirmed, customerId: '01JQZ8K5T0000000000000000B' }]);
  await putItems(table, [...lying(customerShelf, [confirmed]), { ...odd, record: {} }]);
  const { said } = await call({ name: 'filing', meantFor: '2026-03-05T01:00:00Z' });

  expect(said).toMatch(/^filing: 1 could not be settled\.$/m);
  expect(await readRun(table, 'filing', '2026-03-05')).toMatchObject({ counts: { notices: 1, failed: 1 } });
});

test('where there is a way out, what is told waits to go out', async () => {
  const { table, call } = await givenTable();
  await putItems(table, lying(customerShelf, [confirmed]));
  const open = { OUTGOING_KIND: 'wecom', OUTGOING_URL: 'http://127.0.0.1:1/' };
  await call({ name: 'filing', meantFor: '2026-03-05T01:00:00Z' }, open);

  expect(await queryItems(table, { index: 'gsi2', partition: outgoingDue, limit: 10 })).toHaveLength(1);
});

test.each([[{}], ['filing'], [{ name: 'filing', meantFor: 'yesterday' }], [{ name: 'toString' }]])(
  '%j starts nothing',
  async (event) => {
    const { table, call } = await givenTable();
    expect((await call(event)).said).toMatch(/no schedule|Invalid/);
    expect(await queryItems(table, { partition: 'schedule#filing', limit: 1 })).toEqual([]);
  },
);
