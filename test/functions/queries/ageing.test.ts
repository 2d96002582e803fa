import type { Ageing } from '#functions/queries/ageing.ts';
import { dayAfter } from '#policy/day.ts';
import { givenDepartment, type Department, type Person } from '#given/department.ts';
import { owed, owing, putAccounts } from '#given/owing.ts';

const today = '2026-03-02';
let house: Department;

// More than two pages of what is read at a time.
const many = 120;
const shan = owing([owed(dayAfter(today, -46)), owed(dayAfter(today, 5), { dueFen: 5_000 })], {
  name: '宁波海珩工具有限公司',
  region: '华东',
  ownerId: 'staff-lin',
});

beforeAll(async () => {
  house = await givenDepartment();
  await putAccounts(house.table, [
    ...Array.from({ length: many }, (_, i) => owing([owed(dayAfter(today, -i), { dueFen: 1_000 + i })])),
    shan,
    owing([owed(dayAfter(today, -46), { paidFen: 21_000_000 })], { receivedFen: 21_000_100, advanceFen: 100 }),
  ]);
}, 30_000);

const ageing = async (person: Person) => house.as(person).get<Ageing>('/ageing');

test.each<[Person, number]>([
  ['wang', 200],
  ['qian', 200],
  ['chen', 403],
  ['sun', 403],
  ['he', 403],
])('the manager and finance see what is owed by its age: %s %d', async (person, status) => {
  expect((await ageing(person)).status).toBe(status);
});

test('every customer that owes is told once, whoever owes most first, with who collects', async () => {
  const { upTo, cells } = (await ageing('wang')).body;
  expect(upTo).toEqual([30, 60, 90]);
  expect(cells).toHaveLength(many + 1);
  expect(cells[0]).toEqual({
    customerId: shan.customerId,
    customerName: '宁波海珩工具有限公司',
    ownerId: 'staff-lin',
    ownerName: '林志远',
    region: '华东',
    fens: [5_000, 0, 21_000_000, 0, 0],
  });
  const sums = [0, 1, 2, 3, 4].map((group) => cells.reduce((sum, { fens }) => sum + (fens[group] ?? 0), 0));
  const between = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => 1_000 + from + i).reduce((sum, fen) => sum + fen, 0);
  expect(sums).toEqual([
    1_000 + 5_000,
    between(1, 30),
    21_000_000 + between(31, 60),
    between(61, 90),
    between(91, 119),
  ]);
});

test('it is told from the accounts alone', async () => {
  const { read } = await house.capacity.during(() => ageing('qian'));
  // The accounts are some 800 bytes each; besides, the reader and the staff list.
  expect(read).toBeLessThanOrEqual(20);
});
