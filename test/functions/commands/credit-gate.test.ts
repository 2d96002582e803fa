import type { Result } from '#functions/http/wire.ts';
import { accountWrite, loadAccount } from '#functions/table/account.ts';
import { transact } from '#functions/table/transact.ts';
import { dayAfter } from '#policy/day.ts';
import type { Person } from '#given/department.ts';
import type { Answers } from '#given/filled.ts';
import { owed, owing } from '#given/owing.ts';
import { recordOf } from '#given/result.ts';
import { aSale } from '#given/sale.ts';
import { contractOf, givenSalesOffice, rulesIn, type SalesOffice } from '#given/sales-office.ts';

const today = '2026-03-02';
const overLine = '赊销：该客户逾期 46 天、¥210,000.00';

let office: SalesOffice;
beforeEach(async () => {
  office = await givenSalesOffice();
});

/** The customer is 46 days overdue with ¥210,000, or with these sums. */
async function givenOverdue(...sums: readonly number[]): Promise<void> {
  const late = (sums.length === 0 ? [21_000_000] : sums).map((dueFen) => owed(dayAfter(today, -46), { dueFen }));
  const { customerId, house } = office;
  const version = (await loadAccount(house.table, customerId))?.version ?? 0;
  await transact(house.table, [accountWrite(owing(late, { customerId, version }), today)]);
}

async function release(terms: object = {}, person: Person = 'sun'): Promise<void> {
  const { customerId, house } = office;
  const { revision } = (await house.as(person).detail(customerId)).body.record;
  const input = { customerId, untilOn: today, reason: '年底集中付款', ...terms };
  recordOf(await house.as(person).send('customer.release', input, revision));
}

/** The days on which the house lives from now on. */
const on = (day: string): void => {
  office.house.clock.at = `${day}T02:00:00.000Z`;
};
const specialsOf = async (id: string) =>
  (await office.detail(id)).body.specials.map(({ finding }) => [finding.cites, finding.reason['zh-CN']]);
const seenBy = async (person: Person, id: string) => (await office.detail(id, person)).body;
const stageOf = async (id: string) => (await office.now(id)).stage;
const said = ({ findings }: Result): string => findings.map(({ reason }) => reason['zh-CN']).join();

const struck = (...rows: number[]): Answers =>
  Object.fromEntries(rows.flatMap((row) => ['E', 'F', 'G'].map((column) => [`${column}${row}`, '/'])));
const prepaid = aSale({ ...struck(25, 26, 27), E24: { text: '100%', number: 1 }, F24: '0', G24: '16,420.00' });

describe('a new contract for a customer over the line (DM-8c)', () => {
  beforeEach(() => givenOverdue());

  test('is special with the figures, and goes to the superior', async () => {
    const id = await office.submitted();
    expect(await stageOf(id)).toBe('reviewing');
    expect(await specialsOf(id)).toEqual([['DM-8c', expect.stringContaining(overLine)]]);
    expect(rulesIn(await office.approve(id))).toEqual(['contract.approve']);
  });

  test('passes prepaid', async () => {
    const id = await office.submitted(prepaid);
    expect(await stageOf(id)).toBe('rechecking');
    expect(await specialsOf(id)).toEqual([]);
  });

  test('passes released, on the last day and up to just what is overdue', async () => {
    await release({ upToFen: 21_000_000 });
    expect(await stageOf(await office.submitted())).toBe('rechecking');
  });

  test('does not pass by a release up to a sum that is exceeded', async () => {
    await release({ upToFen: 20_999_999 });
    const id = await office.submitted();
    expect(await specialsOf(id)).toEqual([['DM-8c', expect.stringContaining(overLine)]]);
    expect((await seenBy('sun', id)).released).toBeUndefined();
  });
});

describe('copying a contract does not pass the gate (DM-8c)', () => {
  test('one with the content of an earlier that was approved before', async () => {
    const earlier = await office.approved();
    await givenOverdue();
    const copy = await office.submitted();
    expect((await office.now(copy)).hash).toBe((await office.now(earlier)).hash);
    expect(await stageOf(copy)).toBe('reviewing');
    expect(await specialsOf(copy)).toEqual([['DM-8c', expect.stringContaining(overLine)]]);
  });

  test('nor one whose earlier was reviewed for this very sum: each has a review of its own', async () => {
    await givenOverdue();
    const earlier = await office.submitted();
    contractOf(await office.review(earlier));
    contractOf(await office.tickAll(earlier));
    expect(contractOf(await office.approve(earlier)).stage).toBe('approved');
    expect(await stageOf(await office.submitted())).toBe('reviewing');
  });
});

describe('the gate is measured again at the approval (DM-8c)', () => {
  /** Released when it was submitted, and everything ticked. */
  async function givenReleased(terms: object = {}): Promise<string> {
    await givenOverdue();
    await release(terms);
    const id = await office.submitted();
    contractOf(await office.tickAll(id));
    return id;
  }

  test('the release is over by then', async () => {
    const id = await givenReleased();
    on(dayAfter(today, 1));
    const refused = await office.approve(id);
    expect(rulesIn(refused)).toEqual(['contract/review-covers-triggers']);
    expect(said(refused)).toContain('赊销：该客户逾期 47 天、¥210,000.00：现在这份内容没有评审记录');
    expect(await specialsOf(id)).toEqual([['DM-8c', expect.stringContaining('逾期 47 天')]]);
    // Returned and submitted again it goes to the superior.
    contractOf(await office.act('wang', 'contract.return', id, { reasons: [{ key: '', text: '放行已过期' }] }));
    expect(contractOf(await office.submit(id)).stage).toBe('reviewing');
  });

  test('more is overdue by then than was released', async () => {
    const id = await givenReleased({ upToFen: 21_000_000 });
    await givenOverdue(21_000_000, 10_001);
    expect(said(await office.approve(id))).toContain('赊销：该客户逾期 46 天、¥210,100.01');
    // What is too small to count does not.
    await givenOverdue(21_000_000, 10_000);
    expect(contractOf(await office.approve(id)).stage).toBe('approved');
  });
});

describe('a contract that passes by a release says so (DM-8c)', () => {
  const until = dayAfter(today, 7);
  const passes = {
    release: { untilOn: until, upToFen: 30_000_000, reason: '年底集中付款', byId: 'staff-wang' },
    overdue: { days: 46, fen: 21_000_000 },
  };
  beforeEach(async () => {
    await givenOverdue();
    await release({ untilOn: until, upToFen: 30_000_000 }, 'wang');
  });

  test('to those who decide and whoever answers for the money, and to nobody else', async () => {
    const id = await office.submitted();
    for (const person of ['wang', 'sun', 'qian', 'chen'] as const)
      expect((await seenBy(person, id)).released).toMatchObject(passes);
    expect(await seenBy('he', id)).not.toHaveProperty('released');
  });

  test('to the superior at the review of something else', async () => {
    const id = await office.submitted(aSale({ F25: { text: '60', number: 60 } }));
    expect(await stageOf(id)).toBe('reviewing');
    expect((await seenBy('sun', id)).released).toMatchObject(passes);
  });

  test('prepaid, it passes by itself', async () => {
    expect(await seenBy('wang', await office.submitted(prepaid))).not.toHaveProperty('released');
  });

  test('the approval keeps the release that counted, whatever is released later', async () => {
    const id = await office.submitted();
    contractOf(await office.tickAll(id));
    contractOf(await office.approve(id));
    await release({ untilOn: dayAfter(today, 20), reason: '另有约定' });
    await givenOverdue(5_000_000);
    const { released, history } = await seenBy('sun', id);
    expect(released).toMatchObject(passes);
    expect(history.findLast(({ verb }) => verb === 'contract.approve')?.evidence).toEqual({ released });
    expect(await seenBy('he', id)).not.toHaveProperty('released');
  });
});
