import { ulid } from 'ulid';
import type { Me } from '#addin/wire.ts';
import type { CustomerDetail } from '#functions/http/wire.ts';
import { aCreditCode, anotherCard } from '#given/customer.ts';
import { givenDepartment, type Department, type Person, staff } from '#given/department.ts';
import { refusedBy } from '#given/result.ts';
import { aSale } from '#given/sale.ts';
import { contractOf, fileCustomer, givenSalesOffice, type SalesOffice } from '#given/sales-office.ts';

let house: Department;
beforeEach(async () => {
  house = await givenDepartment('2026-03-02T02:00:00.000Z');
});

const away = { fromOn: '2026-03-03', untilOn: '2026-03-06', reason: '出差', role: 'manager' };

async function give(giver: Person, delegate: Person, changes: object = {}) {
  const delegationId = ulid();
  const input = { delegationId, delegateId: staff[delegate].staffId, ...away, ...changes };
  return { delegationId, result: await house.as(giver).send('delegation.give', input, 0) };
}

const reported = async (name: string, by: Person = 'chen'): Promise<string> => {
  const customerId = ulid();
  await house.as(by).report(anotherCard(name), customerId);
  return customerId;
};

async function confirm(customerId: string, as: Person) {
  const { evidence } = (await house.as(as).detail(customerId)).body as Partial<CustomerDetail>;
  const decision = { kind: 'absent', reason: '已核对', evidence: evidence ?? 'none' };
  return house.as(as).send('customer.confirm', { customerId, ...decision });
}

const rolesOf = async (person: Person) => (await house.as(person).get<Me>('/me')).body.actor.roles;

test('given the manager is away from Tuesday to Friday, the assistant decides on those days and on no other', async () => {
  const { result } = await give('wang', 'he');
  expect(result.ok).toBe(true);

  house.clock.at = '2026-03-02T15:59:00.000Z';
  expect(await rolesOf('he')).toEqual(['assistant']);
  house.clock.at = '2026-03-02T16:01:00.000Z';
  expect(await rolesOf('he')).toEqual(['assistant', 'manager']);
  house.clock.at = '2026-03-06T15:59:00.000Z';
  expect(await rolesOf('he')).toEqual(['assistant', 'manager']);
  house.clock.at = '2026-03-06T16:01:00.000Z';
  expect(await rolesOf('he')).toEqual(['assistant']);
});

test('the history tells for whom the stand-in decided, and nothing of it where the own role is enough', async () => {
  await give('wang', 'he', { fromOn: '2026-03-02' });
  const customerId = await reported('苏州澄湖精密阀门有限公司');

  expect((await confirm(customerId, 'he')).ok).toBe(true);
  expect((await house.as('he').send('customer.file', { customerId }, 2)).ok).toBe(true);
  const { history } = (await house.as('wang').detail(customerId)).body;
  expect(history.map(({ verb, actorId, forId }) => [verb, actorId, forId])).toEqual([
    ['customer.report', 'staff-chen', undefined],
    ['customer.confirm', 'staff-he', 'staff-wang'],
    ['customer.file', 'staff-he', undefined],
  ]);
});

test('a stand-in decides neither on their own report nor on that of whom they stand in for', async () => {
  await give('zhao', 'chen', { fromOn: '2026-03-02' });
  const [own, theirs] = [await reported('无锡长桥仪表有限公司'), await reported('常州北塘机电有限公司', 'zhao')];

  expect(await confirm(own, 'chen')).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } });
  expect(await confirm(theirs, 'chen')).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } });
});

test('what is ended holds no longer, and either may end it', async () => {
  const { delegationId } = await give('wang', 'he', { fromOn: '2026-03-02' });
  expect(await rolesOf('he')).toContain('manager');

  expect((await house.as('lin').send('delegation.end', { delegationId })).ok).toBe(false);
  expect((await house.as('he').send('delegation.end', { delegationId })).ok).toBe(true);
  expect(await rolesOf('he')).toEqual(['assistant']);
});

test.each<[string, Person, Person, object]>([
  ['a role that one has not got', 'wang', 'he', { role: 'superior' }],
  ['a role that decides nothing', 'wang', 'he', { role: 'finance' }],
  ['by who decides nothing', 'chen', 'lin', {}],
  ['to one who has left', 'wang', 'gone', {}],
  ['to oneself', 'wang', 'wang', {}],
  ['for a year', 'wang', 'he', { untilOn: '2027-03-01' }],
  ['until a day that there is not', 'wang', 'he', { untilOn: '2026-02-30' }],
])('refused: %s', async (_, giver, delegate, changes) => {
  const { result } = await give(giver, delegate, changes);
  expect(result.ok).toBe(false);
  expect(result.status).toBeLessThan(500);
});

test('a stand-in cannot pass on what is lent', async () => {
  await give('wang', 'he', { fromOn: '2026-03-02' });
  const { result } = await give('he', 'lin', { fromOn: '2026-03-02' });
  expect(result).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } });
});

test('who I am is one read, and whether whom I stand in for still lends it one more', async () => {
  await give('wang', 'he', { fromOn: '2026-03-02' });
  await house.as('he').get('/me');
  const { read } = await house.capacity.during(() => house.as('he').get('/customers?list=mine'));
  expect(read).toBeLessThanOrEqual(2.5);
});

describe('a contract, while the manager is away', () => {
  let office: SalesOffice;
  beforeAll(async () => {
    office = await givenSalesOffice();
    const { house: desk } = office;
    const give = (giver: Person, input: object) =>
      desk
        .as(giver)
        .send('delegation.give', { delegationId: ulid(), ...away, delegateId: staff.he.staffId, ...input }, 0);
    for (const giver of ['wang', 'zhao'] as const) expect(await give(giver, {})).toMatchObject({ ok: true });
  });
  afterEach(() => {
    office.house.clock.at = '2026-03-02T02:00:00.000Z';
  });
  const inTheirDays = '2026-03-04T02:00:00.000Z';

  test('given their days, the stand-in re-checks it and signs it off, and the history says for whom', async () => {
    const id = await office.submitted();
    office.house.clock.at = inTheirDays;
    contractOf(await office.tickAll(id, 'he'));
    expect(contractOf(await office.approve(id, 'he'))).toMatchObject({
      stage: 'approved',
      approval: { byId: 'staff-he' },
    });

    const { history } = (await office.detail(id, 'chen')).body;
    expect(history.slice(-2).map(({ verb, actorId, forId }) => [verb, actorId, forId])).toEqual([
      ['contract.tick', 'staff-he', 'staff-wang'],
      ['contract.approve', 'staff-he', 'staff-wang'],
    ]);
  });

  test.each([
    ['the day before', '2026-03-02T15:59:00.000Z'],
    ['the day after', '2026-03-06T16:01:00.000Z'],
  ])('%s their days, the stand-in is refused both', async (_, at) => {
    const id = await office.submitted();
    office.house.clock.at = inTheirDays;
    contractOf(await office.tickAll(id, 'he'));
    office.house.clock.at = at;
    expect([refusedBy(await office.tickAll(id, 'he')), refusedBy(await office.approve(id, 'he'))]).toEqual([
      ['CT-3c'],
      ['CT-3b'],
    ]);
    expect((await office.now(id)).stage).toBe('rechecking');
  });

  test('handled by one whom they stand in for, it is refused, though another has asked them too', async () => {
    const card = { ...anotherCard('无锡长桥仪表有限公司'), creditCode: aCreditCode(7) };
    const customerId = await fileCustomer(office.house, card, 'zhao');
    const { contractId } = contractOf(await office.draft({ customerId }, 'zhao'));
    const form = aSale({ B3: card.name, B40: card.name, B41: card.creditCode });
    contractOf(await office.act('zhao', 'contract.submit', contractId, { form, isConfirmed: true }));
    office.house.clock.at = inTheirDays;
    expect([
      refusedBy(await office.tickAll(contractId, 'he')),
      refusedBy(await office.approve(contractId, 'he')),
    ]).toEqual([['CT-3c'], ['CT-3b']]);
    expect((await office.detail(contractId, 'he')).body.abilities).not.toContain('contract.approve');
    contractOf(await office.tickAll(contractId));
    expect(contractOf(await office.approve(contractId)).stage).toBe('approved');
  });
});
