import type { SignoffNow } from '#functions/queries/signoff.ts';
import { accountWrite, loadAccount } from '#functions/table/account.ts';
import { history } from '#functions/table/records.ts';
import { transact } from '#functions/table/transact.ts';
import { dayAfter } from '#policy/day.ts';
import { givenDepartment, type Department, type Person } from '#given/department.ts';
import { takenOn } from '#given/extras.ts';
import { owed, owing, putAccounts } from '#given/owing.ts';
import { recordOf } from '#given/result.ts';

const today = '2026-03-02';
const id = 'staff-chen.2026-03';
const late = owing([owed(dayAfter(today, -46)), owed(dayAfter(today, 3), { dueFen: 700 })]);

async function givenOwing(): Promise<Department> {
  const house = await givenDepartment();
  await putAccounts(house.table, [
    late,
    owing([owed(undefined, { dueFen: 40 })]),
    owing([owed(today)], { ownerId: 'staff-lin' }),
  ]);
  return house;
}

const look = async (house: Department, person: Person = 'chen') =>
  (await house.as(person).get<SignoffNow>('/signoff')).body;
const give = async (house: Department, input: object, person: Person = 'chen') =>
  house.as(person).send('signoff.give', { signoffId: id, ...input }, 0);

test('where the department does not ask for it, nothing is offered, and a request of one’s own is refused', async () => {
  const house = await givenOwing();
  const { isAsked, abilities, hash } = await look(house);
  expect([isAsked, abilities]).toEqual([false, ['signoff.read']]);
  expect(await give(house, { seen: hash })).toMatchObject({
    ok: false,
    refusal: { kind: 'forbidden' },
    findings: [{ cites: 'X8', by: 'signoff.give' }],
  });
});

describe('where it does (X8)', () => {
  takenOn('X8');
  let house: Department;
  beforeAll(async () => (house = await givenOwing()));

  test('each sees what their own customers owe', async () => {
    expect(await look(house)).toMatchObject({
      signoffId: id,
      month: '2026-03',
      isAsked: true,
      customers: 2,
      owedFen: 21_000_740,
      overdueFen: 21_000_000,
      abilities: ['signoff.read', 'signoff.give'],
    });
    expect(await look(house, 'lin')).toMatchObject({ customers: 1, owedFen: 21_000_000, overdueFen: 0 });
  });

  test.each<[string, Person, string]>([
    ['not for a colleague', 'lin', id],
    ['not by who sells nothing', 'qian', 'staff-qian.2026-03'],
  ])('%s', async (_, person, signoffId) => {
    const { hash } = await look(house, person);
    expect(await give(house, { signoffId, seen: hash }, person)).toMatchObject({ refusal: { kind: 'forbidden' } });
  });

  test('not of another month, and not what was not seen', async () => {
    const { hash } = await look(house);
    const byOf = async (input: object) => {
      const result = await give(house, input);
      return result.ok ? [] : [result.refusal.kind, ...result.findings.map(({ by }) => by)];
    };
    expect(await byOf({ signoffId: 'staff-chen.2026-02', seen: hash })).toEqual(['breach', 'signoff/of-this-month']);
    expect(await byOf({ seen: 'something else' })).toEqual(['breach', 'signoff/signed-as-seen']);
    expect(await byOf({ signoffId: 'staff-chen.March', seen: hash })).toEqual(['malformed']);
  });

  test('once, bound to what was seen; what is owed later changes nothing of it', async () => {
    const before = await look(house);
    const account = await loadAccount(house.table, late.customerId);
    if (!account) throw new Error('It owes nothing.');
    const [contract] = account.contracts;
    const changed = {
      ...account,
      contracts: contract ? [{ ...contract, instalments: contract.instalments.slice(0, 1) }] : [],
    };
    await transact(house.table, [accountWrite(changed, today)]);
    expect(await give(house, { seen: before.hash })).toMatchObject({ refusal: { kind: 'breach' } });

    const seen = await look(house);
    const record = recordOf(await give(house, { seen: seen.hash }));
    expect(record).toMatchObject({ staffId: 'staff-chen', month: '2026-03', owedFen: 21_000_040, hash: seen.hash });
    await transact(house.table, [accountWrite({ ...changed, version: 2 }, today)]);
    expect(recordOf(await give(house, { seen: 'anything' }))).toEqual(record);
    expect(await look(house)).toMatchObject({ record, abilities: ['signoff.read'] });
    expect(await history(house.table, 'signoff', id)).toHaveLength(1);
  });
});
