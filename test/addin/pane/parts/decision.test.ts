import { decisionCommand, findingsOn, startingDraft } from '#addin/pane/parts/decision.ts';
import type { CustomerDetail, Me } from '#addin/wire.ts';
import { anotherCard } from '#given/customer.ts';
import { givenDepartment, type Department } from '#given/department.ts';
import { recordOf } from '#given/result.ts';

const me: Me = {
  actor: { staffId: 'staff-wang', name: '王敏', roles: ['manager'] },
  people: {},
  today: '2026-03-02',
  edition: 'V1',
};
/** Another word for the trade, the same contacts: enough for a suspicion, not for a certainty. */
const alike = '苏州恒岳精密轴承有限公司';
const card = anotherCard('苏州恒岳轴承有限公司');

let house: Department;
beforeEach(async () => {
  house = await givenDepartment();
});

const reported = async (changes = {}): Promise<CustomerDetail> => {
  const { customerId } = recordOf(await house.as('chen').report({ ...card, ...changes }));
  return (await house.as('wang').detail(customerId)).body;
};
const suspected = async (): Promise<CustomerDetail> => {
  recordOf(await house.as('lin').report(card));
  return reported({ name: alike });
};
const cites = (findings: readonly { by: string }[]) => findings.map(({ by }) => by);

test('where nothing is like it, one thing is to be decided and nothing stands in its way', async () => {
  const detail = await reported();
  expect(startingDraft(detail)).toEqual({ kind: 'absent', reason: '' });
  expect(findingsOn(startingDraft(detail), detail, me)).toEqual([]);
});

test('where somebody is like it, nothing is chosen for the manager, and the only candidate is at hand', async () => {
  const detail = await suspected();
  expect(startingDraft(detail)).toEqual({ reason: '', ofId: detail.candidates?.[0]?.customerId });
  expect(findingsOn(startingDraft(detail), detail, me)).toEqual([]);
});

test.each(['absent', 'related', 'same'] as const)('%s beside a candidate asks for a reason', async (kind) => {
  const detail = await suspected();
  const draft = { ...startingDraft(detail), kind };
  expect(cites(findingsOn(draft, detail, me))).toEqual(['customer/decision-gives-reason']);
  expect(findingsOn({ ...draft, reason: '电话地址都不同' }, detail, me)).toEqual([]);
});

test('a related or the same company has to be named', async () => {
  const detail = await suspected();
  for (const kind of ['related', 'same'] as const)
    expect(cites(findingsOn({ kind, reason: '同一家' }, detail, me))).toEqual(['customer/decision-names-the-other']);
});

test.each([
  ['absent', 'confirmed'],
  ['related', 'confirmed'],
  ['same', 'refused'],
] as const)('the house takes the decision %s as it was drawn up', async (kind, stage) => {
  const detail = await suspected();
  const { verb, input, basedOn } = decisionCommand({ ...startingDraft(detail), kind, reason: ' 查过了 ' }, detail);
  const record = recordOf(await house.as('wang').send(verb, input, basedOn));
  expect(record).toMatchObject({ stage, decision: { kind } });
  expect(record.decision?.ofId).toBe(kind === 'absent' ? undefined : detail.candidates?.[0]?.customerId);
});

test('a decision on evidence that has changed since is turned away', async () => {
  const detail = await reported();
  recordOf(await house.as('lin').report({ ...card, name: alike }));
  const { verb, input, basedOn } = decisionCommand(startingDraft(detail), detail);
  const result = await house.as('wang').send(verb, input, basedOn);
  expect(result.ok ? [] : cites(result.findings)).toContain('customer/evidence-as-seen');
});
