import { ulid } from 'ulid';
import type { AccountPage } from '#functions/http/wire.ts';
import { dayAfter } from '#policy/day.ts';
import { givenDepartment, staff, type Department } from '#given/department.ts';
import { owed, owing, putAccounts } from '#given/owing.ts';

const today = '2026-03-02';
let house: Department;
beforeAll(async () => {
  house = await givenDepartment();
  await putAccounts(
    house.table,
    Array.from({ length: 130 }, (_, i) =>
      owing([owed(dayAfter(today, i - 60)), owed(dayAfter(today, i)), owed(undefined)], {
        customerId: ulid(),
        name: `苏州第${i}精密机械有限公司`,
        ownerId: i % 2 === 0 ? staff.chen.staffId : staff.lin.staffId,
      }),
    ),
  );
});

const page = async (person: 'chen' | 'qian', query: string) =>
  (await house.as(person).get<AccountPage>(`/receivables?${query}`)).body;

test('应收: a page of 100 customers takes at most 30 read units, and what falls due first is at the top', async () => {
  let first: AccountPage = { items: [] };
  const { read, write } = await house.capacity.during(async () => void (first = await page('qian', 'list=all')));
  expect(first.items).toHaveLength(100);
  expect([read <= 30, read, write]).toEqual([true, read, 0]);
  const dues = first.items.map(({ receivables }) => receivables[0]?.dueOn ?? '');
  expect(dues).toEqual([...dues].sort());
  const rest = await page('qian', `list=all&after=${encodeURIComponent(first.after ?? '')}`);
  expect([rest.items.length, rest.after]).toEqual([30, undefined]);
});

test('a salesperson’s own page holds what their customers owe, and what it says of each is reckoned on the day', async () => {
  const { items } = await page('chen', 'list=mine');
  expect(items).toHaveLength(65);
  expect(new Set(items.map(({ ownerId }) => ownerId))).toEqual(new Set([staff.chen.staffId]));
  const [longest] = items;
  expect(longest).toMatchObject({ overdueFen: 21_000_000, longestDays: 60, owedFen: 63_000_000 });
  expect(longest?.receivables.map(({ overdueDays, step }) => [overdueDays, step])).toEqual([
    [60, 60],
    [0, 0],
    [0, undefined],
  ]);
});
