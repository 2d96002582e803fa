import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { join } from 'node:path';
import { ulid } from 'ulid';
import { commands } from '#functions/commands/index.ts';
import { connect, type Table } from '#functions/table/client.ts';
import { seal, type Entry } from '#functions/table/entries.ts';
import { getItem, type Item } from '#functions/table/read.ts';
import type { Key } from '#functions/table/transact.ts';
import { openTable } from '#infra/local/database.ts';
import { startEngine } from '#infra/local/engine.ts';
import { nouns } from '#infra/verify/nouns.ts';
import { verify, type Broken, type Verified } from '#infra/verify/verify.ts';
import { dossierOf, everyRecord, type Name } from '#infra/verify/walk.ts';
import { without } from '#policy/without.ts';
import { aVisit } from '#given/activity.ts';
import { aRequest } from '#given/consent.ts';
import { staff } from '#given/department.ts';
import { givenFolder } from '#given/folder.ts';
import { everythingIn, putItems } from '#given/lying.ts';
import { aReceiptCard } from '#given/receipt.ts';
import { recordOf } from '#given/result.ts';
import { runNode } from '#given/run-node.ts';
import { givenSalesOffice, type SalesOffice } from '#given/sales-office.ts';

const run = (args: readonly string[], environment = {}) =>
  runNode(['--import', 'tsx', 'infra/verify.ts', ...args], environment);

/** A customer filed at its fifth revision, an approved contract, a call, a consent, a receipt, and a region that was dropped. */
let office: SalesOffice;
let table: Table;
let customer: Name;
let region: Name;
beforeAll(async () => {
  office = await givenSalesOffice();
  const { house, customerId } = office;
  ({ table } = house);
  customer = { noun: 'customer', id: customerId };
  await office.approved();
  const activityId = ulid();
  recordOf(await house.as('chen').send('activity.log', { activityId, card: aVisit() }, 0));
  const consent = { consentId: ulid(), request: aRequest(), customer: { customerId } };
  recordOf(await house.as('lin').send('consent.ask', consent, 0));
  const receiptId = ulid();
  recordOf(await house.as('qian').send('receipt.enter', { receiptId, card: aReceiptCard() }, 0));
  recordOf(await house.as('qian').send('receipt.confirm', { receiptId, customerId, parts: [] }));
  const regionId = ulid();
  recordOf(await house.as('wang').send('region.keep', { regionId, name: '华东', places: ['上海'] }, 0));
  recordOf(await house.as('wang').send('region.drop', { regionId }));
  region = { noun: 'region', id: regionId };
}, 60_000);

const tellOf = async (names: readonly Name[]): Promise<{ broken: Broken[]; verified: Verified }> => {
  const broken: Broken[] = [];
  const verified = await verify(table, names, (each) => broken.push(each));
  return { broken, verified };
};

const keyOf = ({ noun, id }: Name, revision?: number): Key => ({
  pk: `${noun}#${id}`,
  sk: revision === undefined ? '#' : `@${String(revision).padStart(6, '0')}`,
});
const remove = (key: Key) => table.db.send(new DeleteCommand({ TableName: table.name, Key: key }));
/** Puts something else in the place of what lies under a key. */
async function change(key: Key, changed: (item: Item) => object): Promise<void> {
  const item = await getItem(table, key);
  if (!item) throw new Error(`Nothing lies at ${key.pk} ${key.sk}.`);
  await table.db.send(new PutCommand({ TableName: table.name, Item: { ...item, ...changed(item) } }));
}
const inEntry = (revision: number, changed: (entry: Entry) => unknown) =>
  change(keyOf(customer, revision), ({ entry }) => ({ entry: changed(entry as Entry) }));
const inRecord = (changes: object) =>
  change(keyOf(customer), ({ record }) => ({ record: { ...(record as object), ...changes } }));
const resealed = (entry: Entry, changes: Partial<Entry>): Entry => seal({ ...without(entry, 'hash'), ...changes });

test('what the house has written is sound, whatever noun, and so is its copy: the digests are one', async () => {
  const names = await everyRecord(table);
  const { broken, verified } = await tellOf(names);

  expect(broken).toEqual([]);
  expect(verified).toMatchObject({ records: names.length, broken: 0, setUp: Object.keys(staff).length });
  expect(names).toContainEqual(region);
  expect(new Set(names.map(({ noun }) => noun))).toEqual(
    new Set(['activity', 'consent', 'contract', 'customer', 'price', 'receipt', 'region', 'staff', 'template']),
  );
  const everything = await everythingIn(table, office.house.endpoint);
  expect(verified.entries).toBe(everything.filter(({ sk }) => sk.startsWith('@')).length);

  const restored = await openTable(office.house.endpoint, 'restored');
  // More than the engine answers a scan with at once.
  const ballast = Array.from({ length: 24 }, (_, i) => ({ pk: `form#${i}`, sk: '#', packed: 'x'.repeat(100_000) }));
  await putItems(restored, [...everything, ...ballast]);
  expect(await everyRecord(restored)).toEqual(names);
  expect((await verify(restored, names, () => undefined)).digest).toBe(verified.digest);

  const other: Name = { noun: 'customer', id: ulid() };
  const copied = everything.filter(({ pk }) => pk === keyOf(customer).pk);
  await putItems(
    restored,
    copied.map((item) => ({ ...item, pk: keyOf(other).pk })),
  );
  const faults: string[] = [];
  await verify(restored, [other], (each) => faults.push(...each.faults.map(({ says }) => says.en)));
  expect(faults).toEqual([`the record says it is another: ${customer.id}`]);
});

test('an act that comes between two reads of a record breaks nothing', async () => {
  const { house } = office;
  const regionId = ulid();
  recordOf(await house.as('wang').send('region.keep', { regionId, name: '华南', places: ['广东省'] }, 0));
  const reading = connect({ tableName: table.name, endpoint: house.endpoint });
  let reads = 0;
  reading.db.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        reads += 1;
        if (commandName.startsWith('Query') && reads <= 2) {
          await new Promise((passed) => setTimeout(passed, 200));
          recordOf(await house.as('wang').send('region.edit', { regionId, changes: { name: '广东' } }));
        }
        return next(args);
      },
    { step: 'initialize' },
  );
  const name: Name = { noun: 'region', id: regionId };
  expect(await verify(reading, [name], () => undefined)).toMatchObject({ broken: 0, entries: 2 });
  expect(reads).toBe(4);
});

test('a customer’s dossier is the customer and what hangs on it, and nothing else', async () => {
  const names = await dossierOf(table, customer.id);

  expect(names[0]).toEqual(customer);
  expect(names.map(({ noun }) => noun).sort()).toEqual(['activity', 'consent', 'contract', 'customer', 'receipt']);
  expect((await tellOf(names)).broken).toEqual([]);
});

test('every noun that commands act on is verified', () => {
  expect([...nouns.keys()].sort()).toEqual([...new Set(commands.map(({ noun }) => noun))].sort());
});

const byAnother = { actorId: staff.lin.staffId };
const differs = (fields: string): unknown =>
  expect.stringMatching(`the record is not what its history tells: ${fields}$`);

describe('a hand in the table is told, by record and revision:', () => {
  test.each<[string, 'customer' | 'region', (name: Name) => Promise<unknown>, unknown[]]>([
    [
      'an entry changed',
      'customer',
      () => inEntry(2, (entry) => ({ ...entry, ...byAnother })),
      ['2: the entry was changed'],
    ],
    [
      'an entry changed and closed anew',
      'customer',
      () => inEntry(2, (entry) => resealed(entry, byAnother)),
      ['3: the entry does not follow the one before'],
    ],
    [
      'the last entry changed and closed anew',
      'customer',
      () => inEntry(5, (entry) => resealed(entry, byAnother)),
      ['5: the head is not the hash of the last entry'],
    ],
    [
      'an entry that is none',
      'customer',
      () => inEntry(5, () => 'x'),
      [
        '5: the entry does not follow the one before',
        '5: the head is not the hash of the last entry',
        differs('.*stage'),
      ],
    ],
    [
      'an entry removed',
      'customer',
      (name) => remove(keyOf(name, 3)),
      ['3: the entry is missing', '4: the entry does not follow the one before', differs('contacts')],
    ],
    [
      'the last entry removed',
      'customer',
      (name) => remove(keyOf(name, 5)),
      ['5: the entry is missing', '5: the head is not the hash of the last entry', differs('.*stage')],
    ],
    [
      'an entry under another revision',
      'customer',
      async (name) => {
        await change(keyOf(name, 5), () => keyOf(name, 6));
        await remove(keyOf(name, 5));
      },
      ['5: the entry is missing', '6: the entry was changed'],
    ],
    [
      'a record changed',
      'customer',
      () => inRecord({ ownerId: 'staff-lin', demand: '轴承' }),
      [differs('demand ownerId')],
    ],
    ['a record put back', 'customer', () => inRecord({ revision: 4 }), [differs('revision')]],
    ['a field nobody knows of', 'customer', () => inRecord({ discount: 99 }), ['5: the record cannot be read']],
    ['a record nobody can read', 'customer', () => inRecord({ stage: 'x' }), ['5: the record cannot be read']],
    [
      'a head that lies',
      'customer',
      (name) => change(keyOf(name), () => ({ head: 'x'.repeat(43) })),
      ['5: the head is not the hash of the last entry'],
    ],
    ['a record removed', 'region', (name) => remove(keyOf(name)), ['2: has a history and no record']],
    [
      'a history removed',
      'region',
      async (name) => {
        for (const revision of [1, 2]) await remove(keyOf(name, revision));
        await change(keyOf(name), () => ({ head: '' }));
      },
      ['1: the entry is missing', '2: the history does not tell a whole record'],
    ],
  ])('%s', async (_, noun, deed, tells) => {
    const name = { customer, region }[noun];
    const sound = (await everythingIn(table, office.house.endpoint)).filter(({ pk }) => pk === keyOf(name).pk);
    const { digest } = (await tellOf([name])).verified;
    await deed(name);
    const { broken } = await tellOf(await everyRecord(table));
    await remove(keyOf(name, 6));
    await putItems(table, sound);

    expect(broken.map(({ noun: its, id }) => ({ noun: its, id }))).toEqual([name]);
    expect(broken[0]?.faults.map(({ revision, says }) => `${revision}: ${says.en}`)).toEqual(tells);
    expect((await tellOf([name])).verified).toMatchObject({ broken: 0, digest });
  });

  test('a person of the set-up has no history yet, and one begun since is held to it', async () => {
    const lin: Name = { noun: 'staff', id: staff.lin.staffId };
    recordOf(await office.house.as('wang').send('staff.edit', { staffId: lin.id, changes: { name: '林远' } }));
    expect((await tellOf([lin])).verified).toMatchObject({ broken: 0, setUp: 1, entries: 1 });
    const { digest } = (await tellOf([lin])).verified;
    await change(keyOf(lin), ({ record }) => ({ record: { ...(record as object), roles: ['manager'] } }));
    expect((await tellOf([lin])).verified.digest).not.toBe(digest);
    await change(keyOf(lin), ({ record }) => ({ record: { ...(record as object), name: '林志远' } }));
    expect((await tellOf([lin])).broken[0]?.faults.map(({ says }) => says.en)).toEqual([differs('name')]);
    await change(keyOf(lin), ({ record }) => ({ record: { ...(record as object), name: '林远' } }));
  });
});

describe('on the command line', () => {
  test('a line for each broken record, then the counts; 0 where there is none, 1 where there are', async () => {
    const at = { DYNAMODB_ENDPOINT: office.house.endpoint };
    const where = ['--table', table.name];
    const sound = await run(['--all', '--digest', ...where], at);
    const { digest } = (await tellOf(await everyRecord(table))).verified;
    expect(sound.said).toMatch(
      new RegExp(`^records,\\d+\nentries,\\d+\nbroken,0\nsetUp,9\nreadUnits,[1-9]\\d*\ndigest,${digest}\n$`),
    );
    expect(sound.code).toBe(0);

    await inRecord({ demand: '轴承' });
    const broken = await run(['--customer', customer.id, ...where], at);
    expect(broken.said.split('\n')).toEqual([
      `customer,${customer.id},5,r5 记录与历史不符：demand / the record is not what its history tells: demand`,
      'records,5',
      expect.stringMatching(/^entries,\d+$/),
      'broken,1',
      'setUp,0',
      expect.stringMatching(/^readUnits,\d+$/),
      '',
    ]);
    expect(broken.code).toBe(1);
  }, 30_000);

  test('a data folder is read while no server holds it', async () => {
    const dataDir = givenFolder();
    const engine = await startEngine({ file: join(dataDir, 'engine.db') });
    await openTable(engine.endpoint);
    await engine.stop();
    const { code, said } = await run(['--all', '--data', dataDir]);

    expect([code, said]).toEqual([0, expect.stringMatching(/^records,0\nentries,0\nbroken,0\n/)]);
  });

  test('what cannot be verified is said in a sentence, and exits 2', async () => {
    const at = { DYNAMODB_ENDPOINT: office.house.endpoint };
    const cases: readonly (readonly [string[], RegExp])[] = [
      [[], /^One customer or all is needed 请给出一位客户，或全部: npm run -s verify/],
      [['--all', '--customer', 'x'], /^One customer or all is needed/],
      [['--all', '--data', 'x', '--table', 'y'], /^Either --data or --table/],
      [['--all', '--region', 'cn-north-1'], /^--region cn-north-1: of which table/],
      [['--customer', 'nobody', '--table', table.name], /^There is no customer nobody 没有这位客户/],
      [['--all', '--table', 'nowhere'], /^There is no table nowhere there 没有这张表/],
    ];
    const ended = await Promise.all(cases.map(([args]) => run(args, at)));

    expect(ended).toEqual(cases.map(([, says]) => ({ code: 2, said: expect.stringMatching(says) as string })));
    expect(ended.map(({ said }) => said.split('\n').length)).toEqual(cases.map(() => 2));
    expect((await run(['--all', '--data', join(givenFolder(), 'none')])).said).toContain('holds no Salesdesk yet');
  }, 30_000);
});
