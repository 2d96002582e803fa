import type { NoticePage } from '#functions/http/wire.ts';
import { outgoingDue, notify } from '#functions/table/notices.ts';
import { queryItems } from '#functions/table/read.ts';
import { transact } from '#functions/table/transact.ts';
import { dayAfter } from '#policy/day.ts';
import { givenDepartment, staff, type Department, type Person } from '#given/department.ts';

let house: Department;
beforeEach(async () => {
  house = await givenDepartment();
});

const aNotice = (of = '2026-03-02', at = `${of}T01:00:00.000Z`) =>
  ({ kind: 'filing.late', id: '01JQZ8K5T0000000000000000A', of, gaps: { name: '云帆机械', day: of }, at }) as const;

const told = (person: Person, of?: string, at?: string, table = house.table): Promise<void> =>
  transact(table, [notify(staff[person].staffId, aNotice(of, at))]);

const list = async (person: Person, question = ''): Promise<NoticePage> => {
  const { status, body } = await house.as(person).get<NoticePage>(`/notices${question}`);
  expect(status).toBe(200);
  return body;
};
const see = (person: Person, keys: unknown) => house.as(person).post('/notices/seen', { keys });
const keysIn = ({ items }: NoticePage) => items.map(({ key }) => key);

test('a notice says what happened, on which clause it stands and what it is about', async () => {
  await told('he');

  expect((await list('he')).items).toEqual([
    {
      key: 'filing.late#01JQZ8K5T0000000000000000A#2026-03-02',
      kind: 'filing.late',
      cites: 'CF-2.3',
      level: 'flag',
      label: { 'zh-CN': '客户还没有归档', en: 'a customer is not filed yet' },
      says: {
        'zh-CN': '「云帆机械」2026-03-02 已确认，还没有归档',
        en: '云帆机械 was confirmed on 2026-03-02 and is not filed yet',
      },
      about: { noun: 'customer', id: '01JQZ8K5T0000000000000000A' },
      at: '2026-03-02T01:00:00.000Z',
    },
  ]);
});

test('told twice, even at once, a person has it once, as it was told first', async () => {
  const times = ['2026-03-02T01:00:00.000Z', '2026-03-02T01:00:01.000Z'];
  await told('he', '2026-03-02', times[0]);
  await Promise.allSettled(times.map((at) => told('he', '2026-03-02', at)));

  expect((await list('he')).items.map(({ at }) => at)).toEqual([times[0]]);
});

test('a notice that is there already holds up nothing of its transaction', async () => {
  await told('he');
  await transact(house.table, [
    notify(staff.he.staffId, aNotice()),
    { put: { pk: 'something', sk: '#' }, condition: 'attribute_not_exists(pk)' },
  ]);

  expect(await queryItems(house.table, { partition: 'something', limit: 1 })).toHaveLength(1);
});

test('nobody sees the notices of another, or marks them', async () => {
  await told('he');
  const [key = ''] = keysIn(await list('he'));

  expect((await see('chen', [key])).status).toBe(200);

  expect([keysIn(await list('chen')), keysIn(await list('chen', '?seen=true'))]).toEqual([[], []]);
  expect(keysIn(await list('he'))).toEqual([key]);
});

test('what was seen moves to the seen ones, and the first time stands', async () => {
  await told('he');
  const keys = keysIn(await list('he'));
  house.clock.at = '2026-03-02T03:00:00.000Z';
  await see('he', keys);
  house.clock.at = '2026-03-02T04:00:00.000Z';
  await see('he', [...keys, ...keys]);

  expect(keysIn(await list('he'))).toEqual([]);
  expect((await list('he', '?seen=true')).items.map(({ seenAt }) => seenAt)).toEqual(['2026-03-02T03:00:00.000Z']);
});

test('a key that is sent twice is marked in one write, since a transaction takes no item twice', async () => {
  await told('he');
  const keys = keysIn(await list('he'));
  let written: unknown[] = [];
  house.table.db.middlewareStack.add(
    (next) => (args) => {
      written = (args.input as { TransactItems?: unknown[] }).TransactItems ?? written;
      return next(args);
    },
    { step: 'initialize' },
  );
  await see('he', [...keys, ...keys]);

  expect(written).toHaveLength(1);
});

test('what was seen does not come back when it is told again', async () => {
  await told('he');
  await see('he', keysIn(await list('he')));
  await told('he');

  expect(keysIn(await list('he'))).toEqual([]);
});

test('the last one comes first, page by page, each once', async () => {
  const days = Array.from({ length: 7 }, (_, i) => dayAfter('2026-02-01', i));
  for (const day of days) await told('he', day);
  const pages: string[][] = [];
  for (let after: string | undefined = ''; after !== undefined;) {
    const page = await list('he', `?limit=3${after && `&after=${encodeURIComponent(after)}`}`);
    pages.push(page.items.map(({ at }) => at.slice(0, 10)));
    after = page.after;
  }

  expect(pages).toEqual([days.slice(4).reverse(), days.slice(1, 4).reverse(), days.slice(0, 1)]);
});

test('a page costs what it shows', async () => {
  for (let i = 0; i < 150; i += 1) await told('he', dayAfter('2025-06-01', i));
  const { read, write } = await house.capacity.during(() => list('he', '?limit=100'));

  expect([read <= 8, write]).toEqual([true, 0]);
});

test('only where notices go out do they wait for it, and not once they were seen', async () => {
  const waiting = () => queryItems(house.table, { index: 'gsi2', partition: outgoingDue, limit: 10 });
  await told('he', '2026-03-01');
  expect(await waiting()).toEqual([]);

  await told('he', '2026-03-02', undefined, { ...house.table, sendsOut: true });
  expect(await waiting()).toHaveLength(1);

  await see('he', keysIn(await list('he')));
  expect(await waiting()).toEqual([]);
});

test('a kind there is no longer is left out, and its page is still a page', async () => {
  const { put } = notify(staff.he.staffId, aNotice());
  if (put) await transact(house.table, [{ put: { ...put, kind: 'gone' } }]);

  expect(await list('he')).toEqual({ items: [] });
});

test.each<[string, unknown, number]>([
  ['no keys', [], 400],
  ['an empty key', [''], 400],
  ['half a character', ['\ud800'], 400],
  ['a number', [7], 400],
  ['too many', Array.from({ length: 101 }, String), 400],
  ['a key that is none of ours', ['#', "'; drop", '客户'.repeat(90)], 200],
])('%s: an answer that says so', async (_, keys, status) => {
  expect((await see('he', keys)).status).toBe(status);
});

test.each(['?seen=maybe', '?limit=0', '?limit=1000', '?staffId=staff-he', `?after=${'x'.repeat(300)}`])(
  '/notices%s cannot be read, and says where',
  async (question) => {
    const { status } = await house.as('chen').get(`/notices${question}`);
    expect(status).toBe(400);
  },
);
