import { ulid } from 'ulid';
import { unreconciled } from '#functions/schedules/unreconciled.ts';
import type { Table } from '#functions/table/client.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { putStaff } from '#functions/table/staff.ts';
import { statementShelf } from '#functions/table/statement.ts';
import type { Day } from '#policy/day.ts';
import type { Statement } from '#policy/terms/statement.ts';
import { breakingOff } from '#given/breaking-off.ts';
import { aCustomer } from '#given/customer.ts';
import { staff } from '#given/department.ts';
import { givenEngine } from '#given/engine.ts';
import { everythingIn, lying, putItems } from '#given/lying.ts';
import { runSchedule } from '#given/run-schedule.ts';

const customerId = ulid();

const aStatement = (changes: Partial<Statement> = {}): Statement => ({
  statementId: `${ulid()}.2026-02`,
  revision: 1,
  stage: 'open',
  customerId,
  customerName: '苏州恒岳轴承有限公司',
  period: '2026-02',
  openedAt: '2026-03-01T00:30:00.000Z',
  dueOn: '2026-03-10',
  openingFen: 0,
  ours: [],
  closingFen: 21_000_000,
  ...changes,
});

async function givenStatements(statements: readonly Statement[]) {
  const house = await givenEngine();
  for (const person of Object.values(staff)) await putStaff(house.table, person);
  await putItems(house.table, [
    ...lying(customerShelf, [aCustomer({ customerId, stage: 'filed', ownerId: 'staff-chen' })]),
    ...lying(statementShelf, statements),
  ]);
  return house;
}

const runOn = (table: Table, day: Day) => runSchedule(unreconciled, { table, day, at: `${day}T01:00:00.000Z` });

const told = async ({ table, endpoint }: Awaited<ReturnType<typeof givenStatements>>): Promise<string[]> =>
  (await everythingIn(table, endpoint)).filter(({ pk }) => pk.startsWith('notice#')).map(({ pk, sk }) => `${pk} ${sk}`);

test('a statement not agreed on the day after its last is told to its owner and to finance, once', async () => {
  const [late, sent] = [aStatement(), aStatement({ stage: 'sent' })];
  const house = await givenStatements([late, sent, aStatement({ stage: 'agreed' }), aStatement({ stage: 'settled' })]);
  expect(await runOn(house.table, '2026-03-10')).toEqual({ statements: 0, notices: 0 });
  expect(await runOn(house.table, '2026-03-11')).toEqual({ statements: 2, notices: 4 });
  expect(await runOn(house.table, '2026-03-11')).toEqual({ statements: 2, notices: 0 });
  expect(await runOn(house.table, '2026-04-11')).toEqual({ statements: 2, notices: 0 });
  const expected = ['staff-chen', 'staff-qian'].flatMap((staffId) =>
    [late, sent].map(({ statementId }) => `notice#${staffId} statement.late#${statementId}#2026-03-10`),
  );
  expect(await told(house)).toEqual(expected.sort());
  const notice = (await everythingIn(house.table, house.endpoint)).find(({ sk }) => sk.includes(sent.statementId));
  expect(notice).toMatchObject({
    gaps: { name: sent.customerName, period: '2026-02', dueOn: '2026-03-10', stage: { 'zh-CN': '已发' } },
    about: { noun: 'statement', id: sent.statementId },
  });
});

test('broken off after any request, at once with others, and run once more, it comes to the same', async () => {
  const house = await givenStatements(Array.from({ length: 30 }, () => aStatement()));
  let brokenOff = 0;
  for (let requests = 0; brokenOff === requests; requests += 1)
    await runOn(breakingOff(house.table, requests), '2026-03-11').catch(() => (brokenOff += 1));
  expect(brokenOff).toBeGreaterThan(2);
  await Promise.all([1, 2, 3].map(() => runOn(house.table, '2026-03-12')));
  expect(await told(house)).toHaveLength(60);
}, 30_000);
