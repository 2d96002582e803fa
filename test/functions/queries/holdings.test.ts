import { ulid } from 'ulid';
import type { HoldingPage, Load } from '#functions/http/wire.ts';
import { dormancy } from '#functions/schedules/dormancy.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { standingWrite } from '#functions/table/standing.ts';
import { dayAfter, type Day } from '#policy/day.ts';
import { standingOf } from '#policy/standing.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Standing } from '#policy/terms/standing.ts';
import type { Units } from '#given/capacity.ts';
import { aCustomer } from '#given/customer.ts';
import { givenDepartment, staff, type Answer, type Department } from '#given/department.ts';
import { lying, putItems } from '#given/lying.ts';

const today = '2026-03-02';

/** Filed customers of somebody, each last visited on a day, with what hangs on them. */
async function givenVisited(
  house: Department,
  days: readonly Day[],
  ownerId: string = staff.chen.staffId,
): Promise<Customer[]> {
  const customers = days.map((_, i) =>
    aCustomer({
      customerId: ulid(1_700_000_000_000 + i),
      name: `第${i}家公司`,
      stage: 'filed',
      reporterId: ownerId,
      ownerId,
      heldSince: '2020-01-05T02:00:00.000Z',
    }),
  );
  const standings = customers.map((customer, i): Standing => {
    const counted = { what: 'visit', id: ulid(), on: days[i] ?? today } as const;
    return { ...standingOf({ ...customer, ownerId }), counted };
  });
  await putItems(house.table, lying(customerShelf, customers));
  await putItems(
    house.table,
    standings.map((standing) => standingWrite(standing, standing, '2020-01-05').put ?? {}),
  );
  return customers;
}

const dormantPages = async (house: Department, limit: number): Promise<HoldingPage['items'][]> => {
  const pages: HoldingPage['items'][] = [];
  for (let after: string | undefined = ''; after !== undefined;) {
    const query: string = `limit=${limit}${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`;
    const { status, body }: Answer<HoldingPage> = await house.as('wang').get(`/dormant?${query}`);
    expect(status).toBe(200);
    pages.push(body.items);
    after = body.after;
  }
  return pages;
};
const run = (house: Department, day: Day) => dormancy.run({ table: house.table, day, at: `${day}T00:00:00.000Z` });

describe('the neglected, as the manager sees them (CF-2.1f)', () => {
  /** Dormant for 1 to 40 days today; then ten that are only warned of, and ten that are well. */
  const days = [
    ...Array.from({ length: 40 }, (_, i) => dayAfter('2025-12-01', -i)),
    ...Array.from({ length: 10 }, (_, i) => dayAfter('2025-12-12', -i)),
    ...Array.from({ length: 10 }, (_, i) => dayAfter(today, -i)),
  ];
  const first = (pages: readonly HoldingPage['items'][]) => pages.flat().map(({ record }) => record.name);

  let house: Department;
  beforeEach(async () => {
    house = await givenDepartment();
    await givenVisited(house, days);
  });

  test.each<[string, Day | undefined]>([
    ['before any run', undefined],
    ['after a run ten days ago', '2026-02-20'],
    ['after today’s run', today],
  ])('%s, all of them and nobody else, page by page', async (_, ranOn) => {
    if (ranOn) await run(house, ranOn);
    const pages = await dormantPages(house, 7);
    expect(new Set(first(pages)).size).toBe(40);
    expect(first(pages)).toHaveLength(40);
    expect(pages.flat().every(({ clock }) => clock.isDormant && clock.daysLeft < 0)).toBe(true);
  });

  test('the longest neglected first, with the entry it is counted from, and the phone masked', async () => {
    await run(house, today);
    const [page = []] = await dormantPages(house, 100);
    expect(page.map(({ clock }) => clock.dormantOn)).toEqual([...page.map(({ clock }) => clock.dormantOn)].sort());
    const [oldest] = page;
    expect(oldest?.record.phone).toBe('139****1234');
    expect(oldest?.clock.last).toEqual({ lastOn: '2025-10-23', what: { 'zh-CN': '拜访', en: 'visit' } });
    expect(oldest?.abilities).toEqual(expect.arrayContaining(['customer.keep', 'customer.transfer']));
  });
});

test('a page of what somebody holds, and of the neglected, takes what it shows, not what there is', async () => {
  const costs = async (count: number): Promise<Record<string, Units>> => {
    const house = await givenDepartment();
    await givenVisited(
      house,
      Array.from({ length: 50 }, () => '2025-11-30'),
    );
    await givenVisited(
      house,
      Array.from({ length: count }, () => today),
      staff.lin.staffId,
    );
    await run(house, today);
    const during = (path: string, shown: number) =>
      house.capacity.during(async () => {
        expect((await house.as('wang').get<HoldingPage>(path)).body.items).toHaveLength(shown);
      });
    return {
      dormant: await during('/dormant', 50),
      held: await during('/staff/staff-lin/customers?limit=50', 50),
    };
  };
  const few = await costs(200);
  expect(await costs(2_000)).toEqual(few);
  for (const { read, write } of Object.values(few)) {
    expect(read).toBeLessThanOrEqual(75);
    expect(write).toBe(0);
  }
}, 60_000);

test('loads read the standings they count, and those only', async () => {
  const house = await givenDepartment();
  await givenVisited(
    house,
    Array.from({ length: 450 }, (_, i) => dayAfter(today, -(i % 150))),
  );
  const { read, write } = await house.capacity.during(async () => {
    const { body } = await house.as('wang').get<{ items: Load[] }>('/loads');
    expect(body.items.find(({ staffId }) => staffId === staff.chen.staffId)).toMatchObject({
      customers: 450,
      key: 0,
      dormant: 3 * 59,
    });
  });
  // Half a unit for 4 KB, and for each of the others a look that finds nothing.
  expect(read).toBeLessThanOrEqual(60);
  expect(write).toBe(0);
}, 30_000);
