import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { ulid } from 'ulid';
import { connect, type Table } from '#functions/table/client.ts';
import { contractShelf } from '#functions/table/contract.ts';
import type { ContractPage } from '#functions/http/wire.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { Units } from '#given/capacity.ts';
import { aContract } from '#given/contract.ts';
import { aLargeSale, largeForm } from '#given/large-form.ts';
import { lying, putItems } from '#given/lying.ts';
import { aSale, type Goods } from '#given/sale.ts';
import { contractOf, givenSalesOffice, passTemplate, type SalesOffice } from '#given/sales-office.ts';

let office: SalesOffice;
let asked: Set<string>;
beforeAll(async () => {
  office = await givenSalesOffice();
  asked = commandsOf(office.house.table);
});

/** Every kind of command the engine is asked from now on. */
function commandsOf({ db }: Table): Set<string> {
  const names = new Set<string>();
  db.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        names.add(commandName);
        return next(args);
      },
    { step: 'initialize', name: 'asked' },
  );
  return names;
}

const during = (work: () => Promise<unknown>): Promise<Units> => office.house.capacity.during(work);

/** The bytes of the largest item there is, seen by a way of the test's own. */
async function largestItem({ table: { name }, endpoint }: SalesOffice['house']): Promise<number> {
  const { db } = connect({ tableName: name, endpoint });
  const { Items = [] } = await db.send(new ScanCommand({ TableName: name }));
  const bytes = (value: unknown): number =>
    value instanceof Uint8Array
      ? value.byteLength
      : typeof value === 'object' && value !== null
        ? Object.entries(value).reduce((sum, [key, each]) => sum + key.length + bytes(each) + 3, 0)
        : Buffer.byteLength(String(value));
  return Math.max(...Items.map(bytes));
}

/** What each step of one contract takes. */
async function lifeOf(id: string, form: Parameters<SalesOffice['submit']>[1]): Promise<Record<string, Units>> {
  const cost: Record<string, Units> = {};
  const { revision } = await office.now(id);
  const send = (person: 'chen' | 'wang', verb: string, input: object, basedOn: number) =>
    office.house.as(person).send(verb, { contractId: id, ...input }, basedOn);
  cost['submit'] = await during(async () =>
    contractOf(await send('chen', 'contract.submit', { form, isConfirmed: true }, revision)),
  );
  const { items, record } = (await office.detail(id)).body;
  cost['detail'] = await during(() => office.detail(id));
  const ticked = items.map(({ token }) => token);
  cost['tick'] = await during(async () =>
    contractOf(await send('wang', 'contract.tick', { ticked, unticked: [] }, record.revision)),
  );
  cost['approve'] = await during(async () =>
    contractOf(await send('wang', 'contract.approve', { seen: record.hash }, record.revision + 1)),
  );
  return cost;
}

const exceeded = (cost: Record<string, Units>, most: Record<string, Units>): unknown[] =>
  Object.entries(most).filter(
    ([verb, { read, write }]) => (cost[verb]?.read ?? Infinity) > read || (cost[verb]?.write ?? Infinity) > write,
  );

test('a form of 60 places: submit takes at most 12 write units, approve at most 20', async () => {
  const cost = await lifeOf(await office.drafted(), aSale());
  expect([
    cost,
    exceeded(cost, {
      submit: { read: 8, write: 12 },
      detail: { read: 10, write: 0 },
      tick: { read: 9, write: 10 },
      approve: { read: 10, write: 20 },
    }),
  ]).toEqual([cost, []]);
}, 60_000);

const valve: Goods = { product: '电动球阀', unit: '台', quantity: 2, priceFen: 286_000 };
const hundred = (change: (i: number) => Partial<Goods>): Goods[] =>
  Array.from({ length: 100 }, (_, i) => ({ ...valve, ...change(i) }));

test('300 places and 100 goods lines go the same way, and no item is larger than 100 KB', async () => {
  const { templateId } = await passTemplate(office.house, largeForm);
  const form = aLargeSale(hundred((i) => ({ quantity: i + 1 })));
  const cost = await lifeOf(await office.drafted({ templateId }), form);
  expect([
    cost,
    exceeded(cost, { submit: { read: 8, write: 20 }, tick: { read: 10, write: 32 }, approve: { read: 11, write: 20 } }),
  ]).toEqual([cost, []]);
  expect(await largestItem(office.house)).toBeLessThan(100_000);
}, 120_000);

test('100 goods lines that are special, each on its own: submitted, reviewed, approved', async () => {
  const { templateId } = await passTemplate(office.house, largeForm, '成套设备购销合同（特价）');
  const id = await office.drafted({ templateId });
  const form = aLargeSale(hundred((i) => ({ priceFen: 200_000 + i * 100 })));
  const { triggers = [], stage } = contractOf(await office.submit(id, form));
  expect(stage).toBe('reviewing');
  expect(triggers.length).toBeGreaterThanOrEqual(100);
  contractOf(await office.review(id));
  contractOf(await office.tickAll(id));
  expect(contractOf(await office.approve(id)).stage).toBe('approved');
  expect(await largestItem(office.house)).toBeLessThan(100_000);
}, 120_000);

test('a supplement’s detail takes at most 3 read units more, its base’s at most 1 for five of them', async () => {
  const baseId = await office.approved();
  const alone = await during(() => office.detail(baseId));
  const supplements: string[] = [];
  for (let i = 0; i < 5; i += 1) {
    const id = await office.drafted({ baseId });
    contractOf(await office.submit(id));
    supplements.push(id);
  }
  const plain = await office.submitted();
  const cost = {
    ordinary: await during(() => office.detail(plain)),
    supplement: await during(() => office.detail(supplements.at(-1) ?? '')),
    alone,
    base: await during(async () => expect((await office.detail(baseId)).body.supplements).toHaveLength(5)),
  };
  expect([
    cost,
    exceeded(cost, {
      ordinary: { read: 10, write: 0 },
      supplement: { read: cost.ordinary.read + 3, write: 0 },
      base: { read: alone.read + 1, write: 0 },
    }),
  ]).toEqual([cost, []]);
}, 60_000);

test('a page of 100 contracts costs what it shows', async () => {
  const waiting = Array.from({ length: 150 }, (_, i): Contract =>
    aContract({
      contractId: ulid(1_700_000_000_000 + i),
      stage: 'rechecking',
      handlerId: 'staff-lin',
      hash: 'h'.repeat(43),
      submittedAt: new Date(1_770_000_000_000 + i * 60_000).toISOString(),
      totalFen: 1_642_000,
      contractOn: '2026-03-02',
      triggers: [],
    }),
  );
  await putItems(office.house.table, lying(contractShelf, waiting));
  const page = await during(async () => {
    const { body } = await office.house.as('wang').get<ContractPage>('/contracts?list=recheck&limit=100');
    expect([body.items.length, body.after !== undefined]).toEqual([100, true]);
  });
  expect([page, page.read <= 12, page.write]).toEqual([page, true, 0]);
}, 60_000);

test('nothing is ever found by looking through everything', () => {
  expect([...asked].sort()).toEqual([
    'BatchGetItemCommand',
    'BatchWriteItemCommand',
    'QueryCommand',
    'TransactWriteItemsCommand',
  ]);
});
