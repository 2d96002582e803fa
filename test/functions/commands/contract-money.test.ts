import type { Money } from '#functions/http/wire.ts';
import { loadAccount } from '#functions/table/account.ts';
import { accountWrite } from '#functions/table/account.ts';
import { transact } from '#functions/table/transact.ts';
import { isBalanced, receivedWith } from '#policy/money/account.ts';
import type { Account } from '#policy/terms/account.ts';
import { recordOf } from '#given/result.ts';
import { aSale } from '#given/sale.ts';
import { contractOf, givenSalesOffice, rulesIn, type SalesOffice } from '#given/sales-office.ts';
import { staff } from '#given/department.ts';

let office: SalesOffice;
beforeAll(async () => {
  office = await givenSalesOffice();
});

const account = async (): Promise<Account> => {
  const found = await loadAccount(office.house.table, office.customerId);
  if (!found) throw new Error('this customer has no account');
  return found;
};
const owedOf = async (contractId: string) =>
  (await account()).contracts.find((contract) => contract.contractId === contractId)?.instalments;

/** Money comes in for the first instalment of a contract. */
async function paid(contractId: string, fen: number): Promise<void> {
  const was = await account();
  await transact(office.house.table, [accountWrite(receivedWith(was, fen, [{ contractId, n: 1, fen }]), '2026-03-02')]);
}

describe('an approved contract gives its instalments (DM-8a)', () => {
  test('nothing is owed of a draft or of what waits for the manager', async () => {
    await office.submitted();
    expect(await loadAccount(office.house.table, office.customerId)).toBeUndefined();
  });

  test('from the approval on its instalments are owed, and each falls due when what it hangs on has happened', async () => {
    const id = await office.submitted();
    contractOf(await office.tickAll(id));
    const { hash: seen, revision } = await office.now(id);
    const { read, write } = await office.house.capacity.during(async () =>
      contractOf(await office.house.as('wang').send('contract.approve', { contractId: id, seen }, revision)),
    );
    const { instalments = [], totalFen } = await office.now(id);
    expect(instalments.map(({ label, from, after, fen }) => [label, from, after.count, fen])).toEqual([
      ['预付款', 'signing', 15, 492_600],
      ['到货款', 'delivery', 15, 492_600],
      ['验收款', 'acceptance', 30, 492_600],
      ['质保金', 'acceptance', expect.any(Number), 164_200],
    ]);
    expect(instalments.reduce((sum, { fen }) => sum + fen, 0)).toBe(totalFen);
    expect(await owedOf(id)).toEqual(
      instalments.map((each) => expect.objectContaining({ n: each.n, paidFen: 0, dueFen: each.fen }) as unknown),
    );
    expect((await account()).ownerId).toBe(staff.chen.staffId);
    expect((await owedOf(id))?.map(({ dueOn }) => dueOn)).toEqual([undefined, undefined, undefined, undefined]);
    expect(read).toBeLessThanOrEqual(12);
    expect(write).toBeLessThanOrEqual(20);

    contractOf(await office.sign(id));
    expect((await owedOf(id))?.map(({ dueOn }) => dueOn)).toEqual(['2026-03-17', undefined, undefined, undefined]);
    const reach = (kind: string, doneOn: string) =>
      office.act('he', 'contract.reach', id, { kind, dueOn: '2026-03-10', doneOn });
    contractOf(await reach('delivery', '2026-03-02'));
    contractOf(await reach('acceptance', '2026-02-28'));
    const dues = (await owedOf(id))?.map(({ dueOn, since }) => [since, dueOn]);
    expect(dues?.slice(0, 3)).toEqual([
      ['2026-03-02', '2026-03-17'],
      ['2026-03-02', '2026-03-17'],
      ['2026-02-28', '2026-03-30'],
    ]);
    // The day of an event put right moves what hangs on it.
    contractOf(await reach('acceptance', '2026-03-01'));
    expect((await owedOf(id))?.[2]?.dueOn).toBe('2026-03-31');
  });

  test('sent again with another content it is owed no more; approved again, as it says now', async () => {
    const id = await office.approved();
    contractOf(await office.submit(id, aSale({ C18: '2026-04-20' })));
    expect(await owedOf(id)).toBeUndefined();
    expect(await office.now(id)).not.toHaveProperty('instalments');
    contractOf(await office.tickAll(id));
    contractOf(await office.approve(id));
    expect(await owedOf(id)).toHaveLength(4);
  });

  test('once money is matched to it its content changes no more', async () => {
    const id = await office.approved();
    await paid(id, 100);
    expect(rulesIn(await office.submit(id, aSale({ C18: '2026-04-21' })))).toEqual(['contract/no-money-matched']);
    expect(isBalanced(await account())).toBe(true);
    expect((await office.now(id)).stage).toBe('approved');
    // Wholly paid, it is told in the account no more, and stays as it is all the same.
    const { instalments = [] } = await office.now(id);
    const rest = instalments.map(({ n, fen }) => ({ contractId: id, n, fen: n === 1 ? fen - 100 : fen }));
    const sum = rest.reduce((all, { fen }) => all + fen, 0);
    await transact(office.house.table, [accountWrite(receivedWith(await account(), sum, rest), '2026-03-02')]);
    expect(await owedOf(id)).toBeUndefined();
    expect(rulesIn(await office.submit(id, aSale({ C18: '2026-04-22' })))).toEqual(['contract/no-money-matched']);
  });
});

describe('whoever holds the customer collects its money (CF-2.1g, X3)', () => {
  const money = (person: 'chen' | 'lin' | 'wang' | 'he' | 'sun') =>
    office.house.as(person).get<Money>(`/customers/${office.customerId}/money`);

  test('its owner and those who answer for money see it, nobody else does', async () => {
    expect((await money('chen')).body.account?.receivables.length).toBeGreaterThan(0);
    expect((await money('wang')).body.account?.ownerName).toBe(staff.chen.name);
    expect((await money('sun')).status).toBe(200);
    expect((await money('lin')).status).toBe(404);
    expect((await office.house.as('lin').get('/receivables?list=all')).status).toBe(403);
    expect((await office.house.as('lin').get<{ items: unknown[] }>('/receivables?list=mine')).body.items).toEqual([]);
  });

  test('why it is not paid is said by its owner, kept at the instalment and frozen in the history', async () => {
    const [contract] = (await account()).contracts;
    const { customerId, house } = office;
    const told = {
      customerId,
      contractId: contract?.contractId,
      n: 1,
      cause: '对方换财务',
      measure: '每周上门',
      promisedOn: '2026-03-20',
    };
    const revision = async () => (await house.as('chen').detail(customerId)).body.record.revision;
    expect(rulesIn(await house.as('lin').send('customer.explain', told, await revision()))).toEqual([
      'customer.explain',
    ]);
    expect(
      rulesIn(await house.as('chen').send('customer.explain', { ...told, measure: ' ' }, await revision())),
    ).toEqual(['customer/explanation-says-both']);
    recordOf(await house.as('chen').send('customer.explain', told, await revision()));
    const { items } = (await house.as('chen').get<{ items: Money['account'][] }>('/receivables?list=mine')).body;
    expect(
      items[0]?.receivables.find(({ contractId, n }) => contractId === told.contractId && n === 1)?.explanation,
    ).toMatchObject({
      cause: '对方换财务',
      byId: staff.chen.staffId,
    });
  });

  test('a release is the superior’s, named and dated, and stays on the card', async () => {
    const { customerId, house } = office;
    const revision = async () => (await house.as('wang').detail(customerId)).body.record.revision;
    const release = { customerId, untilOn: '2026-03-31', reason: '年底集中付款' };
    expect(rulesIn(await house.as('chen').send('customer.release', release, await revision()))).toEqual([
      'customer.release',
    ]);
    recordOf(await house.as('sun').send('customer.release', release, await revision()));
    expect((await money('chen')).body.account?.release).toMatchObject({
      byId: staff.sun.staffId,
      untilOn: '2026-03-31',
    });
  });

  test('handed over, its account goes along in the same act, with what was paid of it', async () => {
    const before = await account();
    const { customerId, house } = office;
    const revision = async () => (await house.as('wang').detail(customerId)).body.record.revision;
    recordOf(await house.as('chen').send('customer.offer', { customerId, reason: '另有安排' }, await revision()));
    const transfer = { customerId, toId: staff.lin.staffId, reason: '归属人请求' };
    recordOf(await house.as('wang').send('customer.transfer', transfer, await revision()));
    expect(await account()).toEqual({ ...before, version: before.version + 1, ownerId: staff.lin.staffId });
    expect((await money('lin')).status).toBe(200);
    expect((await money('chen')).status).toBe(404);
    expect((await house.as('lin').get<{ items: unknown[] }>('/receivables?list=mine')).body.items).toHaveLength(1);
  });
});
