import { serviceForm } from '#infra/local/demo/templates/service-form.ts';
import { recordOf } from '#given/result.ts';
import { aSale, soundGoods } from '#given/sale.ts';
import { contractOf, givenSalesOffice, passTemplate, type SalesOffice } from '#given/sales-office.ts';
import { aService } from '#given/service.ts';

let office: SalesOffice;
beforeAll(async () => {
  office = await givenSalesOffice();
}, 60_000);

const moreValves = aSale(
  {},
  soundGoods.map((line, i) => (i === 0 ? { ...line, quantity: 5 } : line)),
);

test('a supplement shows what it changes of its base, to everybody who may see both; the base names it', async () => {
  const baseId = await office.approved();
  const id = await office.drafted({ baseId });
  contractOf(await office.submit(id, moreValves));

  for (const person of ['chen', 'he', 'wang', 'sun'] as const) {
    const { base } = (await office.detail(id, person)).body;
    expect(base).toMatchObject({ contractId: baseId, stage: 'approved', fen: 1_642_000, on: '2026-03-02' });
    expect(base?.effects?.slice(0, 2)).toEqual([
      { key: 'lines.0.0.3', label: '电动球阀 LC-1 · 数量', was: '3', now: '5', cell: 'E9' },
      { key: 'G15', label: '合计（小写）', was: '16,420.00', now: '22,140.00', cell: 'G15' },
    ]);
    const of = (await office.detail(baseId, person)).body;
    expect(of.base).toBeUndefined();
    expect(of.supplements).toEqual([{ contractId: id, stage: 'rechecking', fen: 2_214_000, on: '2026-03-02' }]);
  }
});

test('a supplement on another form is held against its base by what its figures are of', async () => {
  const baseId = await office.approved();
  const { templateId } = await passTemplate(office.house, serviceForm);
  const id = await office.drafted({ baseId, templateId });
  contractOf(await office.submit(id, aService()));

  expect((await office.detail(id)).body.base?.effects).toContainEqual({
    key: 'E23',
    label: '完工验收后支付比例',
    was: '30.0%',
    now: '70.0%',
    cell: 'E23',
  });
});

test('one that says the same changes nothing; one that says nothing yet has nothing to show', async () => {
  const baseId = await office.approved();
  const id = await office.drafted({ baseId });
  const { base: before } = (await office.detail(id)).body;
  contractOf(await office.submit(id));
  const { base: after } = (await office.detail(id)).body;

  expect([before?.contractId, before?.effects]).toEqual([baseId, undefined]);
  expect([after?.contractId, after?.effects]).toEqual([baseId, []]);
});

test('an ordinary contract has neither, whatever else is drafted for its customer', async () => {
  const id = await office.approved();
  await office.drafted();
  const { body } = await office.detail(id);

  expect([body.base, body.supplements]).toEqual([undefined, undefined]);
});

test('whoever sees one of the two only sees nothing of the other', async () => {
  const baseId = await office.approved();
  const { at } = office.house.clock;
  office.house.clock.at = '2026-07-06T02:00:00.000Z';
  const { customerId, house } = office;
  const { revision } = (await house.as('wang').detail(customerId)).body.record;
  recordOf(
    await house.as('wang').send('customer.transfer', { customerId, toId: 'staff-lin', reason: '久未维护' }, revision),
  );
  const id = contractOf(await office.draft({ baseId }, 'lin')).contractId;
  contractOf(await office.act('lin', 'contract.submit', id, { form: moreValves, isConfirmed: true }));
  const [whole, theirs, ours] = [
    (await office.detail(id, 'wang')).body,
    (await office.detail(id, 'lin')).body,
    (await office.detail(baseId, 'chen')).body,
  ];
  office.house.clock.at = at;

  expect(whole.base?.effects).toHaveLength(6);
  expect([theirs.record.contractId, theirs.base]).toEqual([id, undefined]);
  expect([ours.record.contractId, ours.supplements]).toEqual([baseId, undefined]);
});
