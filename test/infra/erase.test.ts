import { ulid } from 'ulid';
import { connect, type Table } from '#functions/table/client.ts';
import { matchKey } from '#functions/table/customer.ts';
import type { Entry } from '#functions/table/entries.ts';
import type { FieldAct } from '#functions/http/wire.ts';
import { unpack } from '#functions/table/packed.ts';
import { getItem, type Item } from '#functions/table/read.ts';
import { history } from '#functions/table/records.ts';
import { kinds } from '#infra/erase/kinds.ts';
import { nouns } from '#infra/verify/nouns.ts';
import { verify } from '#infra/verify/verify.ts';
import { everyRecord } from '#infra/verify/walk.ts';
import { without } from '#policy/without.ts';
import { aVisit } from '#given/activity.ts';
import { breakingOff } from '#given/breaking-off.ts';
import { aRequest } from '#given/consent.ts';
import { aContact, aNote } from '#given/customer.ts';
import { staff } from '#given/department.ts';
import { everythingIn, putItems } from '#given/lying.ts';
import { aReceiptCard } from '#given/receipt.ts';
import { recordOf } from '#given/result.ts';
import { runNode } from '#given/run-node.ts';
import { givenSalesOffice, type SalesOffice } from '#given/sales-office.ts';

const person = '顾明';
const phones = ['13900001234', '13900005678', '13900007777'];
const asked = ['--person', person, '--reason', '本人要求', '--asked-by', '本人来函 2026-03-02'];

let office: SalesOffice;
let table: Table;
let customerId: string;
let signedId: string;
let voidId: string;

const run = (...args: readonly string[]) =>
  runNode(['--import', 'tsx', 'infra/erase.ts', '--table', table.name, ...args], {
    DYNAMODB_ENDPOINT: office.house.endpoint,
  });
const everything = () => everythingIn(table, office.house.endpoint);
const brokenIn = async (): Promise<string[]> => {
  const told: string[] = [];
  await verify(table, await everyRecord(table), ({ noun, faults }) =>
    told.push(...faults.map(({ revision, says }) => `${noun} ${revision} ${says.en}`)),
  );
  return told;
};
const change = async (item: Item, changes: object) => putItems(table, [{ ...item, ...changes }]);
const edit = async (verb: string, input: object) => {
  const { revision } = (await office.house.as('chen').detail(customerId)).body.record;
  return recordOf(await office.house.as('chen').send(verb, { customerId, ...input }, revision));
};

/** A customer that 顾明 answers for, who is also a contact, and is named wherever people write. */
beforeAll(async () => {
  office = await givenSalesOffice();
  ({ customerId } = office);
  ({ table } = office.house);
  const { house } = office;
  // A number of days gone by, whose match key has nobody any more.
  await edit('customer.edit', { changes: { phone: phones[2] } });
  await edit('customer.edit', { changes: { phone: phones[0] } });
  await edit('customer.note', { note: without(aNote({ text: `${person} 说二期动工，电话 139-0000-5678` }), 'byId') });
  for (let i = 0; i < 26; i += 1) await edit('customer.contact', { contact: aContact({ post: `采购经理${i}` }) });
  await edit('customer.contact', { contact: aContact({ contactId: ulid(), name: '李强', phone: '13811112222' }) });

  const card = aVisit({ outcome: `顾 明 谈妥样机，改打 ${phones[1] ?? ''}` });
  recordOf(await house.as('chen').send('activity.log', { activityId: ulid(), card }, 0));
  for (const contact of [person, '李强']) {
    const consentId = ulid();
    const request = aRequest({ contact, purpose: `想见${contact}` });
    recordOf(await house.as('lin').send('consent.ask', { consentId, request, customer: { customerId } }, 0));
    recordOf(await house.as('chen').send('consent.grant', { consentId }, 1));
  }
  const receipt = aReceiptCard({ payer: person, customer: '上海云帆精密机械有限公司' });
  recordOf(await house.as('chen').send('receipt.announce', { receiptId: ulid(), card: receipt }, 0));
  signedId = await office.signed();
  voidId = await office.submitted();
  recordOf(await office.act('chen', 'contract.recall', voidId));
  recordOf(await office.act('chen', 'contract.void', voidId));
  // Of two customers found by one number the other stays to be found.
  const shared = await getItem(table, matchKey(`phone:${phones[0] ?? ''}`));
  if (!shared) throw new Error('Nobody is found by the number.');
  await change(shared, { ids: new Set([customerId, ulid()]) });
}, 120_000);

/** Where in the table the person still is; what is packed is opened. */
const tracesIn = (items: readonly Item[]): string[] =>
  items
    .filter(({ packed, ...item }) =>
      [person, '顾 明', '139-0000-5678', ...phones].some((trace) =>
        JSON.stringify([
          item,
          packed === undefined ? '' : unpack(packed),
          [...((item['ids'] ?? []) as string[])],
        ]).includes(trace),
      ),
    )
    .map(({ pk, sk }) => `${pk} ${sk}`);

describe('a person’s data', () => {
  test('are shown first, place by place, and a dry run changes nothing', async () => {
    const before = await everything();
    const { code, said } = await run('--customer', customerId, '--person', person, '--dry');
    expect(code).toBe(0);
    expect(await everything()).toEqual(before);
    for (const line of [
      'phone,13900001234',
      'phone,13900005678',
      'phone,13900007777',
      `erase,customer,${customerId},now,principal,顾明,`,
      `erase,customer,${customerId},r1,changes.phone,13900001234,`,
      `kept,contract,${signedId},now,signing.signer,顾明,已签署的合同依法保存 / a signed contract is kept as the law asks`,
    ])
      expect(said.split('\n')).toContain(line);
    expect(said).toMatch(/^erase,activity,\w+,now,outcome,/mu);
    expect(said).toMatch(new RegExp(`^erase,contract,${voidId},beside,.*,顾明,$`, 'mu'));
    expect(said).toMatch(/^erase,notice,notice#staff-chen consent.asked#\w+#1,now,gaps.purpose,想见顾明,$/mu);
  }, 30_000);

  test('are erased in acts each of which leaves a chain that verifies, wherever it breaks off', async () => {
    const request = {
      sought: { names: [person], phones, except: [], contactIds: [aContact().contactId] },
      askedBy: '本人',
      reason: '本人要求',
      at: '2026-03-02T03:00:00.000Z',
    };
    const customer = { noun: 'customer', id: customerId };
    // The reads of two acts and the write of one.
    const cut = breakingOff(connect({ tableName: table.name, endpoint: office.house.endpoint }), 8);
    await expect(kinds.get('customer')?.erase(cut, customer, request)).rejects.toThrow('broken off');
    const entries = await history(table, 'customer', customerId);
    expect(entries.filter(({ verb }) => verb === 'customer.erase')).toHaveLength(1);
    expect(entries.filter(({ isErased }) => isErased)).toHaveLength(25);
    expect(
      tracesIn(await everything()).filter((key) => key.startsWith(`customer#${customerId} @`)).length,
    ).toBeGreaterThan(0);
    expect(await brokenIn()).toEqual([]);
  });

  test('are gone from the record, its history, what hangs on it and every key, but from what the law keeps', async () => {
    const phone = phones.flatMap((number) => ['--phone', number]);
    const { code, said } = await run('--customer', customerId, ...asked, ...phone);
    expect([code, said]).toEqual([0, expect.stringMatching(/\nacts,[1-9]\d*\nbroken,0\n$/)]);

    const items = await everything();
    // A key holds the number as long as another customer is found by it.
    const kept = [`contract#${signedId} `, `match#phone:${phones[0] ?? ''} `];
    expect(tracesIn(items).filter((key) => !kept.some((start) => key.startsWith(start)))).toEqual([]);
    expect(tracesIn(items)).toContain(`contract#${signedId} #`);
    expect((await getItem(table, matchKey(`phone:${phones[0] ?? ''}`)))?.['ids']).not.toContain(customerId);
    expect(await brokenIn()).toEqual([]);
    expect(await getItem(table, matchKey(`phone:${phones[2] ?? ''}`))).toBeUndefined();

    const { record } = (await office.house.as('chen').detail(customerId)).body;
    expect(record).toMatchObject({ principal: '已删除', phone: '已删除' });
    expect(record.contacts.map(({ name, phone: number }) => [name, number])).toEqual([
      ['已删除', '已删除'],
      ['李强', '13811112222'],
    ]);
    const place = items.find(({ pk, sk }) => pk === `customer#${customerId}` && sk === '~consent#staff-lin');
    expect(place?.['consent']).toMatchObject({ contact: '李强', purpose: '想见李强' });
    expect((await run('--customer', customerId, ...asked, ...phone)).said).toMatch(
      /\nrecords,0\nnotices,0\nacts,0\nbroken,0\n$/,
    );
  }, 60_000);

  test('leave a history that tells who asked and why, and shows that something was erased', async () => {
    const entries = await history(table, 'customer', customerId);
    const told = entries.findLast(({ verb }) => verb === 'customer.erase');
    expect(told).toMatchObject({ actorId: 'house', evidence: { reason: '本人要求', askedBy: '本人来函 2026-03-02' } });
    expect(entries[0]).toMatchObject({
      isErased: true,
      changes: { principal: '已删除', name: '上海云帆精密机械有限公司' },
    });
    expect(entries[0]?.salt).toBeUndefined();
    const { body } = await office.house
      .as('chen')
      .get<{ items: FieldAct[] }>(`/customers/${customerId}/fields/principal`);
    expect(body.items.map(({ verb, now }) => [verb, now])).toEqual([
      ['customer.erase', '已删除'],
      ['customer.report', '已删除'],
    ]);
  });

  test('are not written again by a row that was pulled before', async () => {
    const changes = { principal: person, demand: '备件' };
    const again = await office.house.as('chen').send('customer.edit', { customerId, changes }, 5);
    expect(again).toMatchObject({ ok: false, refusal: { kind: 'stale' } });
  });

  test('cannot be made a pretext: an entry changed as if erased, or put back, is told', async () => {
    const key = { pk: `customer#${customerId}`, sk: '@000002' };
    const item = await getItem(table, key);
    if (!item) throw new Error('There is no second entry.');
    const entry = item['entry'] as Entry;
    const hidden = { ...without(entry, 'salt'), isErased: true, changes: { ...entry.changes, products: '别的' } };
    await change(item, { entry: hidden });
    expect(await brokenIn()).toEqual([
      'customer 2 the entry is marked as erased and no later one tells so',
      expect.stringMatching(/^customer \d+ the record is not what its history tells: products$/),
    ]);
    await change(item, {});
    const first = await getItem(table, { ...key, sk: '@000001' });
    const seen = (first as unknown as { entry: Entry }).entry;
    await change(first as Item, { entry: { ...seen, changes: { ...seen.changes, principal: person } } });
    expect(await brokenIn()).toEqual(['customer 1 the entry was changed']);
    await change(first as Item, {});
    expect(await brokenIn()).toEqual([]);
  });
});

test('every noun is erased, or names nobody', () => {
  const naming = [...nouns.keys()].filter((noun) => !kinds.has(noun)).sort();
  expect(naming).toEqual(['backup', 'golive', 'price', 'region', 'signoff', 'template']);
});

describe('on the command line', () => {
  test('somebody who has left is erased from the staff list; whoever works here is not', async () => {
    const left = await run('--staff', staff.gone.staffId, '--reason', '离职满两年', '--asked-by', '本人');
    expect([left.code, left.said]).toEqual([0, expect.stringContaining('erase,staff,staff-gone,now,name,周凯,')]);
    expect(tracesIn(await everything()).join()).not.toContain('周凯');
    expect((await getItem(table, { pk: 'staff#staff-gone', sk: '#' }))?.['record']).toMatchObject({
      name: '已删除',
      hasLeft: true,
    });
    expect(await brokenIn()).toEqual([]);
  }, 30_000);

  test('what cannot be done is said in a sentence, and exits 2', async () => {
    const cases: readonly (readonly [string[], RegExp])[] = [
      [[], /^One customer, one of the staff, or all is needed/],
      [['--all', ...asked], /^--all only looks/],
      [['--customer', customerId, '--person', '顾', '--dry'], /^--person 顾: too short/],
      [['--staff', staff.lin.staffId, ...asked], /^林志远 has not left/],
      [
        ['--customer', customerId, ...asked.slice(0, -1), `${person}来函`],
        /^The reason and who asks may not name the person/,
      ],
    ];
    const ended = await Promise.all(cases.map(([args]) => run(...args)));
    expect(ended).toEqual(cases.map(([, says]) => ({ code: 2, said: expect.stringMatching(says) as string })));
  }, 60_000);
});
