import { ulid } from 'ulid';
import type { Cell } from '#functions/http/wire.ts';
import { standingKey, standingWrite } from '#functions/table/standing.ts';
import type { TodayList } from '#policy/today.ts';
import type { Standing } from '#policy/terms/standing.ts';
import { aRequest } from '#given/consent.ts';
import { givenDepartment, type Department } from '#given/department.ts';
import { givenHeld } from '#given/held.ts';
import { putItems } from '#given/lying.ts';
import { recordOf } from '#given/result.ts';

let house: Department;
beforeEach(async () => {
  house = await givenDepartment();
});

const aStanding = (i: number): Standing => ({
  customerId: ulid(1_700_000_000_000 + i),
  version: 1,
  name: `苏州第${String(i)}家精密机械有限公司`,
  ownerId: 'staff-chen',
  heldSince: '2026-02-05T02:00:00.000Z',
  counted: { what: 'visit', id: ulid(), on: '2026-02-10' },
  plans: i % 2 === 0 ? [{ activityId: ulid(), kind: 'visit', on: '2026-03-02' }] : [],
  next: { on: '2026-03-20', activityId: ulid() },
  trade: { firstSignedOn: '2024-05-06', open: [ulid()], signed: 3, fenByYear: { '2025': 600_000, '2026': 100_000 } },
  nature: i % 3 === 0 ? 'dealer' : 'company',
  region: '苏州',
  source: 'exhibition',
  dealingSince: '2019年5月',
  notedOn: '2026-02-20',
  staleOn: '2026-08-20',
});

const put = (standings: readonly Standing[]) =>
  putItems(
    house.table,
    standings.map((standing) => standingWrite(standing, standing, '2026-03-02').put ?? standingKey('')),
  );

test('今日 of somebody who holds three hundred customers costs forty reads at most', async () => {
  await put(Array.from({ length: 300 }, (_, i) => aStanding(i)));
  let list: TodayList | undefined;
  const { read, write } = await house.capacity.during(async () => {
    list = (await house.as('chen').get<TodayList>('/today')).body;
  });
  expect(list?.items).toHaveLength(20);
  expect(list?.counts.plan).toBe(150);
  expect(read).toBeLessThanOrEqual(40);
  expect(write).toBe(0);
});

test('it tells a request for consent as long as it waits for whoever is asked', async () => {
  const { customerId } = await givenHeld(house, '苏州恒岳轴承有限公司');
  const consentId = ulid();
  recordOf(await house.as('lin').send('consent.ask', { consentId, request: aRequest(), customer: { customerId } }, 0));
  const kinds = async () => (await house.as('chen').get<TodayList>('/today')).body.items.map(({ kind }) => kind);
  expect(await kinds()).toEqual(['consent', 'backup']);
  recordOf(await house.as('chen').send('consent.decline', { consentId, answer: '正在谈' }, 1));
  expect(await kinds()).toEqual(['backup']);
  recordOf(await house.as('chen').send('backup.make', { backupId: ulid() }, 0));
  expect(await kinds()).toEqual([]);
  expect((await house.as('qian').get<TodayList>('/today')).body).toEqual({ items: [], counts: {} });
});

test('分类交叉: every held customer stands in one cell, with what it signed; for the manager alone (CF-4.2)', async () => {
  await put(Array.from({ length: 120 }, (_, i) => aStanding(i)));
  const { body } = await house.as('wang').get<{ cells: Cell[] }>('/crossview');
  const alike = { time: 'old', process: 'executing', volume: 'small', region: '苏州', source: 'exhibition' };
  expect(body.cells).toEqual([
    { ...alike, nature: 'company', count: 80, fen: 80 * 700_000 },
    { ...alike, nature: 'dealer', count: 40, fen: 40 * 700_000 },
  ]);
  expect((await house.as('chen').get('/crossview')).status).toBe(403);
});
