import type { Result, StatementDetail } from '#functions/http/wire.ts';
import { takenOn } from '#given/extras.ts';
import { recordOf } from '#given/result.ts';
import { aPdf, contractOf, givenSalesOffice, rulesIn, type SalesOffice } from '#given/sales-office.ts';

/** The day after March's statement was to be agreed. */
const late = '2026-04-11T02:00:00.000Z';

let office: SalesOffice;
let statementId: string;
beforeAll(async () => {
  office = await givenSalesOffice();
  statementId = `${office.customerId}.2026-03`;
  const id = await office.signed();
  const delivered = { kind: 'delivery', dueOn: '2026-03-10', doneOn: '2026-03-02' };
  contractOf(await office.act('he', 'contract.reach', id, delivered));
  office.house.clock.at = '2026-04-02T02:00:00.000Z';
  recordOf(await act('open'));
});

async function act(verb: string, input: object = {}): Promise<Result> {
  const { status, body } = await office.house.as('qian').get<StatementDetail>(`/statements/${statementId}`);
  const revision = status === 200 ? body.record.revision : 0;
  return office.house.as('qian').send(`statement.${verb}`, { statementId, ...input }, revision);
}

/** A contract submitted at an instant, and what makes it special. */
async function submittedAt(at: string) {
  office.house.clock.at = at;
  const id = await office.submitted();
  const { specials } = (await office.detail(id)).body;
  return { id, specials: specials.map(({ finding }) => [finding.cites, finding.reason['zh-CN']]) };
}

test('where the department has not taken it on, a statement that is late makes no contract special', async () => {
  expect((await submittedAt(late)).specials).toEqual([]);
});

describe('where a statement is to come back in time (X7)', () => {
  takenOn('X7');

  test('until its last day is over, nothing is special', async () => {
    expect((await submittedAt('2026-04-10T15:59:00.000Z')).specials).toEqual([]);
  });

  test('from then on a new contract is special and goes to the superior, until the customer agrees', async () => {
    const { id, specials } = await submittedAt(late);
    expect(specials).toEqual([['X7', '该客户 2026-03 的对账单应在 2026-04-10 前确认，还没有确认']]);
    expect((await office.now(id)).stage).toBe('reviewing');
    expect(rulesIn(await office.approve(id))).toEqual(['contract.approve']);

    recordOf(await act('send', { sentOn: '2026-04-01' }));
    const { ours } = (await office.house.as('qian').get<StatementDetail>(`/statements/${statementId}`)).body.record;
    recordOf(await act('compare', { theirs: ours.map((line) => ({ ...line, kind: '' })) }));
    recordOf(await act('agree', { who: '顾明', on: '2026-04-11', scan: await office.keep(aPdf('对账单')) }));
    expect((await submittedAt(late)).specials).toEqual([]);
  });
});
