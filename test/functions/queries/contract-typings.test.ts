import type { Typing } from '#functions/http/wire.ts';
import { aSale } from '#given/sale.ts';
import { contractOf, givenSalesOffice, type SalesOffice } from '#given/sales-office.ts';

let office: SalesOffice;
beforeAll(async () => {
  office = await givenSalesOffice();
}, 60_000);

const typings = async (id: string, person: 'chen' | 'lin' | 'wang' = 'wang') =>
  office.house.as(person).get<{ items: readonly Typing[] }>(`/contracts/${id}/typings`);

test('a draft was filled in by nobody yet', async () => {
  const { status, body } = await typings(await office.drafted());
  expect({ status, ...body }).toEqual({ status: 200, items: [] });
});

test('the first submission filled everything in; later ones changed what they changed, and only that', async () => {
  const id = await office.approved();
  office.house.clock.at = '2026-03-02T05:00:00.000Z';
  contractOf(await office.submit(id, aSale({ C19: '顾清' })));
  const { items } = (await typings(id)).body;
  expect(items.map(({ byId, at }) => [byId, at])).toEqual([
    ['staff-chen', '2026-03-02T02:00:00.000Z'],
    ['staff-chen', '2026-03-02T05:00:00.000Z'],
  ]);
  const [first, second] = items;
  expect(first?.changes).toContainEqual(expect.objectContaining({ key: 'C19', was: '', now: '顾明' }));
  expect(first?.changes.length).toBeGreaterThan(40);
  expect(second?.changes).toEqual([expect.objectContaining({ key: 'C19', was: '顾明', now: '顾清' })]);
});

test('to whoever may not see the contract, it is missing', async () => {
  const id = await office.submitted();
  expect((await typings(id, 'chen')).status).toBe(200);
  expect((await typings(id, 'lin')).status).toBe(404);
  expect((await typings('01JQZ8K5T0000000000000000X')).status).toBe(404);
});
