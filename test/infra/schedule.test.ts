import { join } from 'node:path';
import { readRun } from '#functions/schedules/run.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { queryItems } from '#functions/table/read.ts';
import { unseenBy } from '#functions/table/notices.ts';
import { putStaff } from '#functions/table/staff.ts';
import type { Table } from '#functions/table/client.ts';
import { openTable } from '#infra/local/database.ts';
import { startEngine } from '#infra/local/engine.ts';
import { takeLock } from '#infra/local/lock.ts';
import { dayOf } from '#policy/day.ts';
import { aCustomer } from '#given/customer.ts';
import { staff } from '#given/department.ts';
import { givenEngine } from '#given/engine.ts';
import { givenFolder } from '#given/folder.ts';
import { lying, putItems } from '#given/lying.ts';
import { owed, owing, putAccounts } from '#given/owing.ts';
import { runNode } from '#given/run-node.ts';

const schedule = (args: readonly string[], environment = {}) =>
  runNode(['--import', 'tsx', 'infra/schedule.ts', ...args], environment);

const confirmed = aCustomer({
  stage: 'confirmed',
  ownerId: 'staff-chen',
  decision: { kind: 'absent', byId: 'staff-wang', at: '2026-03-02T02:00:00.000Z' },
});

/** A customer confirmed on 2 March, and an assistant. */
async function enter(table: Table): Promise<void> {
  await putStaff(table, staff.he);
  await putItems(table, lying(customerShelf, [confirmed]));
}

/** What lies in a data folder that no server holds. */
async function inFolder<Result>(dataDir: string, look: (table: Table) => Promise<Result>): Promise<Result> {
  const engine = await startEngine({ file: join(dataDir, 'engine.db') });
  try {
    return await look(await openTable(engine.endpoint));
  } finally {
    await engine.stop();
  }
}

test('a schedule runs against the data folder for the day that is named, and says what it did', async () => {
  const dataDir = givenFolder();
  await inFolder(dataDir, enter);
  const early = await schedule(['filing', '--on', '2026-03-04', '--data', dataDir]);
  const due = await schedule(['filing', '--on', '2026-03-05', '--data', dataDir]);
  const again = await schedule(['filing', '--on', '2026-03-05', '--data', dataDir]);

  expect([early, due, again]).toEqual([
    { code: 0, said: 'customers,0\ncontracts,0\nnotices,0\n' },
    { code: 0, said: 'customers,1\ncontracts,0\nnotices,1\n' },
    { code: 0, said: 'customers,1\ncontracts,0\nnotices,0\n' },
  ]);
  await inFolder(dataDir, async (table) => {
    const told = await queryItems(table, { index: 'gsi1', partition: unseenBy('staff-he'), limit: 10 });
    expect(told.map(({ at }) => at)).toEqual(['2026-03-04T22:20:00.000Z']);
    expect(await readRun(table, 'filing', '2026-03-05')).toMatchObject({ times: 2 });
  });
});

test('overdue, run twice on a folder with a due instalment, tells of it once', async () => {
  const dataDir = givenFolder();
  await inFolder(dataDir, async (table) => {
    await putStaff(table, staff.chen);
    await putAccounts(table, [owing([owed('2026-03-10', { told: 0 }), owed('2026-05-10')])]);
  });
  const due = await schedule(['overdue', '--on', '2026-03-15', '--data', dataDir]);
  const again = await schedule(['overdue', '--on', '2026-03-15', '--data', dataDir]);

  expect([due, again]).toEqual([
    { code: 0, said: 'soon,0\noverdue,1\nunexplained,0\nnotices,1\n' },
    { code: 0, said: 'soon,0\noverdue,0\nunexplained,0\nnotices,0\n' },
  ]);
  await inFolder(dataDir, async (table) => {
    const told = await queryItems(table, { index: 'gsi1', partition: unseenBy('staff-chen'), limit: 10 });
    expect(told.map(({ kind, gaps }) => [kind, gaps])).toEqual([
      ['receivable.overdue', expect.objectContaining({ left: '210,000.00', dueOn: '2026-03-10', days: 5 })],
    ]);
    expect(await readRun(table, 'overdue', '2026-03-15')).toMatchObject({ times: 2 });
  });
});

test('at an endpoint it runs beside the server that holds it; without a day, for today', async () => {
  const { endpoint } = await givenEngine();
  const table = await openTable(endpoint);
  await enter(table);
  const said = await schedule(['filing'], { DYNAMODB_ENDPOINT: endpoint });

  expect(said).toEqual({ code: 0, said: 'customers,1\ncontracts,0\nnotices,1\n' });
  expect(await readRun(table, 'filing', dayOf(new Date().toISOString()))).toMatchObject({ times: 1 });
});

test('what could not be settled is told by the exit code', async () => {
  const { endpoint } = await givenEngine();
  const table = await openTable(endpoint);
  const [odd = {}] = lying(customerShelf, [{ ...confirmed, customerId: '01JQZ8K5T0000000000000000B' }]);
  await putItems(table, [{ ...odd, record: {} }]);
  const { code, said } = await schedule(['filing', '--on', '2026-03-05'], { DYNAMODB_ENDPOINT: endpoint });

  expect(code).toBe(1);
  expect(said).toContain('customer#01JQZ8K5T0000000000000000B could not be settled');
  expect(said).toContain('failed,1\n');
});

test('while a server holds the folder, a sentence says which', async () => {
  const dataDir = givenFolder();
  await inFolder(dataDir, enter);
  const release = takeLock(dataDir);
  const { code, said } = await schedule(['filing', '--data', dataDir]);
  release();

  expect([code, said]).toEqual([
    2,
    `${dataDir} is in use by the Salesdesk that runs as process ${process.pid}; stop it, or choose another folder with --data.\n`,
  ]);
});

test.each([
  [[], /^One schedule is needed 请给出一项任务 \([^)]*filing, [^)]*\): npm run -s schedule -- NAME/],
  [['filing', 'backup'], /^One schedule is needed/],
  [['fling'], /^There is no schedule fling 没有这项任务; there are [a-z, ]*filing, /],
  [['filing', '--on', '2026-02-30'], /^--on 2026-02-30: not a day 不是日期/],
  [['filing', '--in', 'x'], /^Unknown option '--in'/],
])('%j cannot be run, and one line says why', async (args, says) => {
  const { code, said } = await schedule([...args, '--data', givenFolder()]);

  expect([code, said.split('\n').length]).toEqual([2, 2]);
  expect(said).toMatch(says);
});

test('a folder without data is left as it is', async () => {
  const { code, said } = await schedule(['filing', '--data', join(givenFolder(), 'none')]);

  expect([code, said]).toEqual([
    2,
    expect.stringMatching(/none holds no Salesdesk yet 还没有数据; npm start makes it\n$/),
  ]);
});

test('a door that is opened by half is told before anything runs', async () => {
  const { code, said } = await schedule(['filing'], {
    OUTGOING_KIND: 'wecom',
    DYNAMODB_ENDPOINT: 'http://127.0.0.1:1',
  });

  expect([code, said]).toEqual([2, 'OUTGOING_URL is not the address of a group robot.\n']);
});
