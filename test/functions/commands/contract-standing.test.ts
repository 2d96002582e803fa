import { ulid } from 'ulid';
import { getItem } from '#functions/table/read.ts';
import { readStanding, standingKey } from '#functions/table/standing.ts';
import type { Consent } from '#policy/terms/consent.ts';
import type { Standing } from '#policy/terms/standing.ts';
import { aRequest } from '#given/consent.ts';
import { recordOf } from '#given/result.ts';
import { aSale } from '#given/sale.ts';
import { contractOf, givenSalesOffice, rulesIn, type SalesOffice } from '#given/sales-office.ts';

let office: SalesOffice;
beforeAll(async () => {
  office = await givenSalesOffice();
});

const standing = async (): Promise<Standing> => {
  const item = await getItem(office.house.table, standingKey(office.customerId));
  if (!item) throw new Error('nothing hangs on this customer');
  return readStanding(item);
};

describe('a contract stands in its customer’s standing (CF-1.1, CF-2.1f)', () => {
  test('signed, it is trade and maintenance; filed and closed, it is in execution no more', async () => {
    const id = await office.approved();
    expect((await standing()).trade).toEqual({ open: [], signed: 0, fenByYear: {} });
    expect(rulesIn(await office.sign(id, { signedOn: 'yesterday' }))).toEqual(['contract/signer-and-day']);
    const { totalFen } = contractOf(await office.sign(id));
    expect(await standing()).toMatchObject({
      trade: { firstSignedOn: '2026-03-02', open: [id], signed: 1, fenByYear: { 2026: totalFen } },
      counted: { what: 'contract', id, on: '2026-03-02' },
    });
    const holder = { holder: '客户', count: 1, handedOn: '2026-03-02', receiver: '顾明' };
    const copies = {
      originals: 2,
      reason: '',
      keptAt: '3 号柜',
      holders: [holder, { ...holder, holder: '公司财务', receiver: '钱慧' }],
    };
    contractOf(await office.act('he', 'contract.copy', id, { copies }));
    contractOf(await office.file(id));
    const { milestones = [] } = await office.now(id);
    for (const { kind, dueOn } of milestones)
      contractOf(await office.act('he', 'contract.reach', id, { kind, dueOn, doneOn: '2026-03-02' }));
    contractOf(await office.act('he', 'contract.close', id));
    expect((await standing()).trade).toMatchObject({ open: [], signed: 1, fenByYear: { 2026: totalFen } });
  });

  test('two signed at one moment: neither is lost', async () => {
    const before = (await standing()).trade;
    const ids = [await office.approved(), await office.approved()];
    const results = await Promise.all(ids.map((id) => office.sign(id)));
    const total = results.map((result) => contractOf(result).totalFen ?? 0).reduce((sum, fen) => sum + fen, 0);
    const after = (await standing()).trade;
    expect([...after.open].sort()).toEqual([...before.open, ...ids].sort());
    expect(after.signed).toBe(before.signed + 2);
    expect(after.fenByYear['2026']).toBe((before.fenByYear['2026'] ?? 0) + total);
  });

  test('a draft given up was never trade', async () => {
    const { version } = await standing();
    contractOf(await office.act('chen', 'contract.void', await office.drafted()));
    expect((await standing()).version).toBe(version);
  });
});

describe('a colleague handles a contract under the owner’s consent (CT-1)', () => {
  test('refused; agreed until Friday; drafted; on Monday refused again, submission too', async () => {
    expect(rulesIn(await office.draft({}, 'lin'))).toEqual(['contract/handler-holds-customer']);
    const { customerId, house } = office;
    const ask = { consentId: ulid(), request: aRequest(), customer: { customerId } };
    const { consentId } = recordOf(await house.as('lin').send('consent.ask', ask, 0)) as unknown as Consent;
    expect(rulesIn(await office.draft({}, 'lin'))).toEqual(['contract/handler-holds-customer']);
    recordOf(await house.as('chen').send('consent.grant', { consentId }, 1));
    const { contractId, handlerId } = contractOf(await office.draft({}, 'lin'));
    expect(handlerId).toBe('staff-lin');
    house.clock.at = '2026-03-09T02:00:00.000Z';
    expect(rulesIn(await office.draft({}, 'lin'))).toEqual(['contract/handler-holds-customer']);
    const form = { form: aSale(), isConfirmed: true };
    expect(rulesIn(await office.act('lin', 'contract.submit', contractId, form))).toContain(
      'contract/handler-holds-customer',
    );
  });
});
