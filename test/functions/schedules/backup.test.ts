import { ulid } from 'ulid';
import { backup } from '#functions/schedules/backup.ts';
import type { Table } from '#functions/table/client.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { putStaff } from '#functions/table/staff.ts';
import { noticeSays } from '#policy/notices.ts';
import type { Gaps } from '#policy/words.ts';
import type { Customer } from '#policy/terms/customer.ts';
import { aCustomer } from '#given/customer.ts';
import { staff } from '#given/department.ts';
import { givenEngine } from '#given/engine.ts';
import { everythingIn, lying, putItems } from '#given/lying.ts';
import { runSchedule } from '#given/run-schedule.ts';

let table: Table;
let endpoint: string;
beforeEach(async () => {
  ({ table, endpoint } = await givenEngine());
  for (const person of Object.values(staff)) await putStaff(table, person);
});

const held = (ownerId: string, changes: Partial<Customer> = {}): Customer =>
  aCustomer({ customerId: ulid(), stage: 'filed', ownerId, reporterId: ownerId, fileNumber: '2026-0001', ...changes });
const holding = (...customers: readonly Customer[]): Promise<void> => putItems(table, lying(customerShelf, customers));
const backedUp = (staffId: string, at: string): Promise<void> =>
  putItems(table, [{ pk: `staff#${staffId}`, sk: '~backup', at, count: 1, hash: 'hash' }]);

const runOn = (day: string) => runSchedule(backup, { table, day, at: `${day}T01:00:00.000Z` });
const told = async (): Promise<string[]> =>
  (await everythingIn(table, endpoint))
    .filter(({ pk }) => pk.startsWith('notice#'))
    .map(({ pk, sk, gaps }) => `${pk} ${sk} ${noticeSays('backup.old', gaps as Gaps)['zh-CN']}`);

test('who holds customers and never made a backup is reminded', async () => {
  await holding(held('staff-chen'));
  await runOn('2026-03-01');

  expect(await told()).toEqual([
    'notice#staff-chen backup.old#staff-chen#2026-03 您的客户备份该更新了；上一次：还没有备份过',
  ]);
});

test.each([
  ['thirty days before', '2026-01-30T02:00:00.000Z', 0],
  ['thirty-one days before', '2026-01-29T02:00:00.000Z', 1],
  ['thirty days before, by the day of Shanghai', '2026-01-29T16:00:00.000Z', 0],
  ['thirty-one days before, by the day of Shanghai', '2026-01-29T15:59:59.999Z', 1],
])('a backup %s', async (_, at, notices) => {
  await holding(held('staff-chen'));
  await backedUp('staff-chen', at);

  expect(await runOn('2026-03-01')).toMatchObject({ notices });
});

test.each<[string, () => Promise<void>]>([
  ['holds nothing', () => Promise.resolve()],
  ['was turned down with all they reported', () => holding(aCustomer({ stage: 'refused' }))],
  ['waits for the confirmation', () => holding(aCustomer({ stage: 'reported' }))],
  ['has left', () => holding(held('staff-gone'))],
])('who %s is not reminded', async (_, lies) => {
  await lies();

  expect(await runOn('2026-03-01')).toMatchObject({ notices: 0 });
});

test('a customer behind any number of reports that came to nothing is found', async () => {
  const refused = Array.from({ length: 35 }, () =>
    aCustomer({ customerId: ulid(), stage: 'refused', reportedAt: '2025-03-02T02:00:00.000Z' }),
  );
  await holding(...refused, held('staff-chen'));

  expect(await runOn('2026-03-01')).toMatchObject({ notices: 1 });
});

test('once a month, however often and however late it runs, judged as of the first', async () => {
  await holding(held('staff-chen'), held('staff-lin'));
  await backedUp('staff-lin', '2026-02-10T02:00:00.000Z');
  await runOn('2026-03-01');
  const clean = await told();
  for (const day of ['2026-03-01', '2026-03-02', '2026-03-31']) await runOn(day);
  expect(await told()).toEqual(clean);

  await runOn('2026-04-01');
  expect((await told()).map((each) => each.split(' ')[1])).toEqual([
    'backup.old#staff-chen#2026-03',
    'backup.old#staff-chen#2026-04',
    'backup.old#staff-lin#2026-04',
  ]);
});
