import type { NoticePage, Result } from '#functions/http/wire.ts';
import { accountWrite } from '#functions/table/account.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { load } from '#functions/table/records.ts';
import { loadStanding, standingWrite } from '#functions/table/standing.ts';
import { transact } from '#functions/table/transact.ts';
import { customerAuthority } from '#policy/authority/customer.ts';
import type { Actor } from '#policy/terms/staff.ts';
import { aCustomer } from '#given/customer.ts';
import type { Person } from '#given/department.ts';
import { takenOn } from '#given/extras.ts';
import { owed, owing } from '#given/owing.ts';
import { recordOf } from '#given/result.ts';
import { contractOf, givenSalesOffice, rulesIn, type SalesOffice } from '#given/sales-office.ts';

let office: SalesOffice;
beforeAll(async () => {
  office = await givenSalesOffice();
});

const act = async (person: Person, verb: string, terms: object): Promise<Result> => {
  const { customerId, house } = office;
  const { revision } = (await house.as('chen').detail(customerId)).body.record;
  return house.as(person).send(verb, { customerId, reason: '', ...terms }, revision);
};
const propose = (creditLimitFen: number, changes: object = {}, person: Person = 'chen') =>
  act(person, 'customer.proposeCredit', { creditLimitFen, creditDays: 30, ...changes });
const grant = (creditLimitFen: number, changes: object = {}, person: Person = 'wang') =>
  act(person, 'customer.grantCredit', { creditLimitFen, creditDays: 30, ...changes });
const told = async (person: Person): Promise<string[]> =>
  (await office.house.as(person).get<NoticePage>('/notices')).body.items
    .filter(({ cites }) => cites === 'X4')
    .map(({ says }) => says['zh-CN']);

test('where the department has no limits, nothing is proposed and no contract is held against one', async () => {
  expect(await propose(100)).toMatchObject({ ok: false, findings: [{ cites: 'X4', by: 'customer.proposeCredit' }] });
  const { specials } = (await office.detail(await office.submitted())).body;
  expect(specials).toEqual([]);
});

test.each<[string, Partial<Actor>, string | undefined]>([
  ['a manager grants', {}, undefined],
  ['a superior grants', { roles: ['superior'] }, undefined],
  ['its owner does not, whatever they are', { staffId: 'staff-lin' }, '自己名下的客户不能自己决定去留'],
  ['nor does who proposed it and holds it no more', { staffId: 'staff-chen' }, '自己提议的额度不能自己核定'],
  [
    'nor who stands in for them',
    { standsIn: [{ forId: 'staff-chen', role: 'manager', untilOn: '2026-03-31' }] },
    '自己提议的额度不能自己核定',
  ],
])('%s (X4)', (_, actor, reason) => {
  const proposed = { creditLimitFen: 1, creditDays: 1, reason: '', byId: 'staff-chen', at: '' };
  const customer = aCustomer({ stage: 'filed', ownerId: 'staff-lin', credit: { proposed } });
  const denial = customerAuthority['customer.grantCredit'].test(
    { staffId: 'staff-wang', name: '王', roles: ['manager'], ...actor },
    customer,
  );
  expect(denial?.reason['zh-CN']).toBe(reason);
});

describe('where it has (X4)', () => {
  takenOn('X4');

  test('without a limit a contract on credit is special', async () => {
    const { specials } = (await office.detail(await office.submitted())).body;
    expect(specials.map(({ finding }) => [finding.by, finding.reason['zh-CN']])).toEqual([
      ['contract/over-credit-limit', expect.stringContaining('额度没有核定，已欠 ¥0.00，本合同赊销 ¥16,420.00')],
    ]);
  });

  test('only its owner proposes, for days there may be, by last year’s average or with a reason', async () => {
    const { customerId, house } = office;
    const customer = (await load(house.table, customerShelf, customerId))?.record;
    const standing = customer && (await loadStanding(house.table, customer));
    if (!standing) throw new Error('the customer has no standing');
    const trade = { ...standing.trade, fenByYear: { 2025: 12_000_000 } };
    await transact(house.table, [standingWrite(standing, { ...standing, trade }, '2026-03-02')]);

    expect(rulesIn(await propose(1_000_000, {}, 'lin'))).toEqual(['customer.proposeCredit']);
    expect(rulesIn(await propose(1_000_000, { creditDays: 31 }))).toEqual(['customer/credit-days-bounded']);
    expect(rulesIn(await propose(1_500_001))).toEqual(['customer/credit-off-formula']);
    expect(await propose(-1)).toMatchObject({ refusal: { kind: 'malformed' } });
    expect(rulesIn(await grant(1_500_000))).toEqual(['customer.grantCredit']);
    const { write } = await house.capacity.during(async () => recordOf(await propose(1_500_000)));
    expect(write).toBeLessThanOrEqual(25);
    const sentence = '陈晓雯提议「上海云帆精密机械有限公司」的额度 ¥15,000.00、30 天，请核定';
    expect([await told('wang'), await told('sun'), await told('lin')]).toEqual([[sentence], [sentence], []]);
  });

  test('it is granted from above, never by its owner or whoever sells; another sum needs a reason', async () => {
    expect(rulesIn(await grant(1_500_000, {}, 'chen'))).toEqual(['customer.grantCredit']);
    expect(rulesIn(await grant(1_500_000, {}, 'qian'))).toEqual(['customer.grantCredit']);
    expect(rulesIn(await grant(2_000_000))).toEqual(['customer/credit-other-than-proposed']);
    expect(rulesIn(await grant(1_500_000, { creditDays: 40 }))).toContain('customer/credit-days-bounded');
    expect(recordOf(await grant(2_000_000, { reason: '年框已签' })).credit).toEqual({
      granted: {
        creditLimitFen: 2_000_000,
        creditDays: 30,
        reason: '年框已签',
        byId: 'staff-wang',
        at: expect.stringMatching(/^2026-03-02T/) as unknown,
      },
    });
    expect(await told('chen')).toEqual([
      expect.stringMatching(/核定「上海云帆精密机械有限公司」的额度 ¥20,000\.00、30 天/),
    ]);
    // It is decided on once.
    expect(rulesIn(await grant(2_000_000, {}, 'sun'))).toEqual(['customer.grantCredit']);
  });

  test('within the limit a contract is a standard one; what is open besides takes it over', async () => {
    const id = await office.submitted();
    expect((await office.detail(id)).body.specials).toEqual([]);
    const open = owing([owed('2026-04-01', { dueFen: 400_000 })], { customerId: office.customerId });
    await transact(office.house.table, [accountWrite(open, '2026-03-02')]);
    // Measured again when it is decided on, whatever was open at its submission.
    contractOf(await office.tickAll(id));
    expect(rulesIn(await office.approve(id))).toContain('contract/review-covers-triggers');
    const [special] = (await office.detail(id)).body.specials;
    expect(special?.finding.reason['zh-CN']).toContain('额度 ¥20,000.00，已欠 ¥4,000.00，本合同赊销 ¥16,420.00');
  });

  test('who is no owner of its money sees no limit: a colleague and the assistant', async () => {
    const seen = async (person: Person) => (await office.house.as(person).detail(office.customerId)).body;
    expect((await seen('chen')).record.credit?.granted?.creditLimitFen).toBe(2_000_000);
    expect((await seen('qian')).record.credit?.granted?.creditLimitFen).toBe(2_000_000);
    expect((await seen('he')).record).not.toHaveProperty('credit');
  });
});
