import { ulid } from 'ulid';
import { booksFor } from '#functions/commands/statement/opening.ts';
import type { Result, StatementDetail, StatementPage } from '#functions/http/wire.ts';
import type { Statement } from '#policy/terms/statement.ts';
import type { Person } from '#given/department.ts';
import { recordOf, refusedBy } from '#given/result.ts';
import { aPdf, contractOf, givenSalesOffice, rulesIn, type SalesOffice } from '#given/sales-office.ts';

let office: SalesOffice;
let statementId: string;

beforeAll(async () => {
  office = await givenSalesOffice();
  statementId = `${office.customerId}.2026-03`;
  const id = await office.signed();
  // The advance of ¥4,926 falls due on the 17th.
  contractOf(
    await office.act('he', 'contract.reach', id, { kind: 'delivery', dueOn: '2026-03-10', doneOn: '2026-03-02' }),
  );
  office.house.clock.at = '2026-04-02T02:00:00.000Z';
});

const revision = async (): Promise<number> => {
  const { status, body } = await office.house.as('wang').get<StatementDetail>(`/statements/${statementId}`);
  return status === 200 ? body.record.revision : 0;
};
const act = async (verb: string, input: object = {}, by: Person = 'chen'): Promise<Result> =>
  office.house.as(by).send(`statement.${verb}`, { statementId, ...input }, verb === 'open' ? 0 : await revision());
const statementOf = (result: Result): Statement => recordOf(result) as unknown as Statement;

describe('a statement from its opening to its end (DM-8d)', () => {
  test('a colleague opens none; its owner does, and the books of the month are on it', async () => {
    expect(rulesIn(await act('open', {}, 'lin'))).toEqual(['statement.open']);
    const { read, write } = await office.house.capacity.during(async () => {
      const { openingFen, ours, closingFen, dueOn, customerName } = statementOf(await act('open'));
      expect({ openingFen, closingFen, dueOn, customerName }).toEqual({
        openingFen: 0,
        closingFen: 985_200,
        dueOn: '2026-04-10',
        customerName: '上海云帆精密机械有限公司',
      });
      expect(ours.map(({ on, fen, reference }) => [on, fen, reference])).toEqual([
        ['2026-03-17', 492_600, expect.stringMatching(/预付款$/)],
        ['2026-03-17', 492_600, expect.stringMatching(/到货款$/)],
      ]);
    });
    expect(read).toBeLessThanOrEqual(8);
    expect(write).toBeLessThanOrEqual(8);
    expect(recordOf(await act('open'))).toMatchObject({ revision: 1 });
  });

  test('it is neither agreed before the customer’s own lines were compared, nor with a difference that has no cause', async () => {
    statementOf(await act('send', { sentOn: '2026-04-01' }));
    const scan = await office.keep(aPdf('对账单'));
    const agreement = { who: '顾明', on: '2026-04-02', scan };
    expect(rulesIn(await act('agree', agreement))).toEqual(['statement/compared-first']);

    const theirs = [
      { on: '2026-03-17', fen: 492_600, kind: '', reference: '预付' },
      { on: '2026-03-20', fen: -100_000, kind: '', reference: '电汇' },
    ];
    expect(rulesIn(await act('compare', { theirs: [{ ...theirs[0], on: '三月' }] }))).toEqual([
      'statement/their-lines-readable',
    ]);
    const compared = statementOf(await act('compare', { theirs }));
    expect(compared.stage).toBe('differing');
    expect(compared.differences?.map(({ kind, fen }) => [kind, fen]).sort()).toEqual([
      ['missingHere', 100_000],
      ['missingThere', 492_600],
    ]);
    expect(rulesIn(await act('agree', agreement))).toEqual(['statement/differences-explained']);
    expect((await act('explain', { n: 9, cause: '在途' })).ok).toBe(false);
    statementOf(await act('explain', { n: 1, cause: '在途，四月到账' }));
    statementOf(await act('explain', { n: 2, cause: '到货款对方四月入账' }));
    // Compared once more with the same lines, what was explained stays explained.
    expect(statementOf(await act('compare', { theirs })).differences?.map(({ cause }) => cause)).toEqual([
      '在途，四月到账',
      '到货款对方四月入账',
    ]);
    expect(rulesIn(await act('agree', { who: ' ', on: '2026-04-09' }))).toEqual([
      'statement/agreement-named',
      'statement/agreement-named',
      'statement/agreement-scanned',
    ]);
    const one = { sha256: 'b'.repeat(64), name: '对账单.pdf', type: 'application/pdf', size: 10 };
    expect(rulesIn(await act('agree', { ...agreement, scan: one }))).toEqual(['statement/agreement-scanned']);
  });

  test('of two who agree at once one is told that it has been done; finance settles it, and nothing changes any more', async () => {
    const scan = await office.keep(aPdf('对账单'));
    const agreement = { who: '顾明', on: '2026-04-02', scan };
    const results = await Promise.all([act('agree', agreement, 'chen'), act('agree', agreement, 'qian')]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(rulesIn(await act('settle', {}, 'chen'))).toEqual(['statement.settle']);
    const settled = await act('settle', {}, 'qian');
    expect(statementOf(settled).stage).toBe('settled');
    // Nothing of it was paid: that is said, and stops nobody.
    expect(settled.findings.map(({ by, level }) => [by, level])).toEqual([['statement/settled-when-paid', 'flag']]);
    expect(settled.findings[0]?.reason['zh-CN']).toContain('¥9,852.00');
    for (const [verb, input] of [
      ['compare', { theirs: [] }],
      ['send', { sentOn: '2026-04-02' }],
      ['agree', agreement],
    ] as const)
      expect(rulesIn(await act(verb, input, 'qian'))).toEqual([`statement.${verb}`]);
  });

  test('what the customer agreed with is read by whoever sees the statement, and by nobody else', async () => {
    const scanOf = (by: Person, id = statementId) => office.house.as(by).get<{ url: string }>(`/statements/${id}/scan`);
    for (const by of ['chen', 'qian', 'wang'] as const) expect((await scanOf(by)).body.url).toContain('scans');
    expect((await scanOf('lin')).status).toBe(404);
    expect((await scanOf('chen', `${office.customerId}.2025-12`)).status).toBe(404);
  });

  test('whoever may not see it finds none', async () => {
    expect((await office.house.as('lin').get(`/statements/${statementId}`)).status).toBe(404);
    expect((await office.house.as('chen').get('/statements?list=due')).status).toBe(403);
    expect((await office.house.as('chen').get(`/statements/${statementId}`)).status).toBe(200);
  });
});

describe('odd input: a clear finding, or a request that is not read', () => {
  const other = () => `${office.customerId}.2026-04`;
  const open = (id: string, by: Person = 'qian') => office.house.as(by).send('statement.open', { statementId: id }, 0);

  test.each(['2026-13', '2026-00', '9999-99', '1999-12', '2026-4', '２０２６-03'])('%s is no month', async (period) => {
    expect(refusedBy(await open(`${office.customerId}.${period}`))).toEqual(['malformed']);
  });

  test('next month, a month in which nothing was, and nobody’s', async () => {
    expect(rulesIn(await open(`${office.customerId}.2026-05`))).toEqual(['statement/month-begun']);
    expect(rulesIn(await open(`${office.customerId}.2025-12`))).toEqual(['statement/something-to-reconcile']);
    expect(rulesIn(await open(`${ulid()}.2026-03`))).toContain('statement/of-a-known-customer');
    expect(rulesIn(await open(`${ulid()}.2026-03`, 'chen'))).toEqual(['statement.open']);
  });

  test('opened in whatever month, a past month has the same lines, and the next one begins where it ended', async () => {
    const first = (await office.house.as('qian').get<StatementDetail>(`/statements/${statementId}`)).body.record;
    office.house.clock.at = '2026-06-20T02:00:00.000Z';
    const { openingFen, ours, closingFen } = await booksFor(
      office.house.table,
      office.customerId,
      '2026-03',
      office.house.clock.at,
    );
    expect({ openingFen, ours, closingFen }).toEqual({
      openingFen: first.openingFen,
      ours: first.ours,
      closingFen: first.closingFen,
    });
    const next = statementOf(await open(other()));
    expect(next.openingFen).toBe(first.closingFen);
    expect(next.ours.reduce((sum, { fen }) => sum + fen, next.openingFen)).toBe(next.closingFen);
  });

  const line = (changes: object = {}) => ({ on: '2026-04-10', fen: 100, kind: '', reference: '', ...changes });
  const compare = async (theirs: readonly object[]): Promise<Result> => {
    const { record } = (await office.house.as('qian').get<StatementDetail>(`/statements/${other()}`)).body;
    return office.house.as('qian').send('statement.compare', { statementId: other(), theirs }, record.revision);
  };

  test.each([
    ['part of a fen', [line({ fen: 0.5 })]],
    ['half a character', [line({ reference: '\ud800' })]],
    ['a kind there is not', [line({ kind: 'gift' })]],
    ['a line too many', Array.from({ length: 501 }, () => line())],
  ])('%s: not read', async (_, theirs) => {
    expect(refusedBy(await compare(theirs))).toEqual(['malformed']);
  });

  test('no day, no amount, and more than can be kept', async () => {
    expect(rulesIn(await compare([line({ on: '' }), line({ fen: 0 })]))).toEqual([
      'statement/their-lines-readable',
      'statement/their-lines-readable',
    ]);
    const long = Array.from({ length: 500 }, (_, i) => line({ fen: 100_000 + i, reference: '摘'.repeat(200) }));
    expect(rulesIn(await compare(long))).toEqual(['statement/fits-on-file']);
    const longest = long.map((each) => ({ ...each, reference: '摘'.repeat(59) }));
    expect(statementOf(await compare(longest)).theirs).toHaveLength(500);
    expect(statementOf(await compare([...longest].reverse())).stage).toBe('differing');
  });

  test('what is to be agreed is listed to finance and the manager, late ones flagged; what is settled is listed no more', async () => {
    const list = async (by: Person, which: string) =>
      (await office.house.as(by).get<StatementPage>(`/statements?list=${which}`)).body.items;
    const [waiting, ...more] = await list('qian', 'due');
    expect([waiting?.record.statementId, more]).toEqual([other(), []]);
    expect(waiting?.abilities).toContain('statement.agree');
    expect(waiting?.findings.map(({ by, level }) => [by, level])).toEqual([['statement/agreed-in-time', 'flag']]);
    expect((await list('wang', 'due')).map(({ abilities }) => abilities)).toEqual([['statement.read']]);
    expect(await list('qian', 'agreed')).toEqual([]);
    for (const by of ['lin', 'he'] as const)
      expect((await office.house.as(by).get('/statements?list=agreed')).status).toBe(403);
    expect((await office.house.as('qian').get('/statements?list=mine')).status).toBe(400);
  });
});
