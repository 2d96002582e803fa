import { ulid } from 'ulid';
import type { NoticePage, ReceiptPage, Result, Suggestion } from '#functions/http/wire.ts';
import { isBalanced, owedFen } from '#policy/money/account.ts';
import type { Part } from '#policy/terms/account.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Receipt, ReceiptCard } from '#policy/terms/receipt.ts';
import { accountIn, givenOwed } from '#given/account.ts';
import { aVisit } from '#given/activity.ts';
import { givenDepartment, staff, type Department, type Person } from '#given/department.ts';
import { takenOn } from '#given/extras.ts';
import { givenHeld, standingIn } from '#given/held.ts';
import { meeting } from '#given/meeting.ts';
import { meanwhile } from '#given/meanwhile.ts';
import { aReceiptCard } from '#given/receipt.ts';
import { recordOf } from '#given/result.ts';

let house: Department;
let customer: Customer;
const names =
  '恒岳天澜启明瑞丰和顺远舟泰峰云溪博林兴原永畅信达金曦盛涵宏宇昌霖安舟康野新澜诚帆隆泽北辰东旭锦程海平'.match(/../g) ??
  [];
beforeAll(async () => {
  house = await givenDepartment();
});
beforeEach(async () => {
  house.clock.at = '2026-03-02T02:00:00.000Z';
  customer = await givenHeld(house, `苏州${names.shift() ?? ''}轴承有限公司`);
});

const receiptOf = (result: Result): Receipt => recordOf(result) as unknown as Receipt;
const rulesIn = (result: Result) =>
  result.ok ? [] : result.findings.filter(({ level }) => level === 'refuse').map(({ by }) => by);
const saysOf = (result: Result) => result.findings.map(({ reason }) => reason['zh-CN']);
const enter = (changes: Partial<ReceiptCard> = {}, receiptId = ulid(), by: Person = 'qian') =>
  house
    .as(by)
    .send(
      'receipt.enter',
      { receiptId, card: aReceiptCard({ payer: customer.name, reference: ulid(), ...changes }) },
      0,
    );
const entered = async (changes: Partial<ReceiptCard> = {}) => receiptOf(await enter(changes));
const act = ({ receiptId, revision }: Receipt, verb: string, input: object = {}, by: Person = 'qian', id = ulid()) =>
  house.as(by).send(`receipt.${verb}`, { receiptId, ...input }, revision, id);
const confirm = (receipt: Receipt, parts: readonly Part[] = [], by: Person = 'qian') =>
  act(receipt, 'confirm', { customerId: customer.customerId, parts }, by);
const confirmed = async (changes: Partial<ReceiptCard>, parts: readonly Part[] = []) =>
  receiptOf(await confirm(await entered(changes), parts));
const account = () => accountIn(house.table, customer.customerId);
const lefts = async () =>
  (await account()).contracts.flatMap(({ instalments }) => instalments.map(({ dueFen, paidFen }) => dueFen - paidFen));
const owed = (sums: readonly number[], changes = {}) => givenOwed(house, customer.customerId, sums, changes);
const noticesOf = async (person: Person) =>
  (await house.as(person).get<NoticePage>('/notices')).body.items.map(({ says }) => says['zh-CN']);

describe('a bank’s line is entered once', () => {
  test('as it was typed, with its day, its fen and its customer; sent again, by whatever command, it is unchanged', async () => {
    const receiptId = ulid();
    const card = { receivedOn: '2026/3/1', amount: '￥１０２，０００．５' };
    const [first, again] = [await enter(card, receiptId), await enter(card, receiptId)];
    expect(receiptOf(first)).toMatchObject({
      receivedOn: '2026-03-01',
      amount: card.amount,
      fen: 10_200_050,
      customerId: customer.customerId,
      stage: 'entered',
    });
    expect(again.ok && again.isUnchanged).toBe(true);
    house.clock.at = '2026-04-02T02:00:00.000Z';
    receiptOf(await confirm(receiptOf(first)));
    const later = await enter(card, receiptId);
    expect(later.ok && [later.isUnchanged, (later.record as Receipt).stage]).toEqual([true, 'confirmed']);
  });

  test('the same statement pasted twice, at once and in one batch, doubles nothing, and the finding names the line', async () => {
    const card = aReceiptCard({ payer: customer.name, reference: '九月货款' });
    const command = (more: Partial<ReceiptCard> = {}) => ({
      id: ulid(),
      verb: 'receipt.enter',
      basedOn: 0,
      input: { receiptId: ulid(), card: { ...card, ...more } },
    });
    const send = async (...commands: object[]) =>
      (await house.as('qian').post<{ results: Result[] }>('/commands', { commands })).body.results;
    meeting(house.table, 2);
    const both = (await Promise.all([send(command()), send(command({ amount: '102000' }))])).flat();
    const batch = await send(
      command({ serial: 'SN-1' }),
      command({ serial: 'sn-1', payer: '别人' }),
      command({ serial: 'SN-2' }),
      command({ reference: '九月 货款' }),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(batch.map(({ status }) => status)).toEqual([200, 422, 200, 422]);
    expect([both.find(({ ok }) => !ok), batch[1], batch[3]].map((result) => result && rulesIn(result))).toEqual(
      Array(3).fill(['receipt/bank-line-once']),
    );
    expect(saysOf(batch[3] ?? (both[0] as Result))[0]).toBe(
      `这笔已于 2026-03-02 登记过：2026-03-02 ${customer.name} ¥102,000.00，现在是「待确认」`,
    );
  });

  test('dropped or reversed it may be entered again; changed into another, it is refused', async () => {
    const one = await entered({ reference: '甲' });
    const other = await entered({ reference: '乙' });
    expect(rulesIn(await act(other, 'edit', { changes: { reference: '甲' } }))).toEqual(['receipt/bank-line-once']);
    receiptOf(await act(one, 'drop'));
    const edited = receiptOf(await act(other, 'edit', { changes: { reference: '甲', amount: '5' } }));
    expect(edited.fen).toBe(500);
    const counting = receiptOf(await confirm(edited));
    expect(rulesIn(await enter({ reference: '甲', amount: '5' }))).toEqual(['receipt/bank-line-once']);
    receiptOf(await act(counting, 'reverse', { reason: '记错客户' }));
    expect((await enter({ reference: '甲', amount: '5' })).ok).toBe(true);
  });

  test.each([
    [{ amount: 'USD 500' }, ['receipt/amount-said']],
    [{ amount: '0.005' }, ['receipt/amount-said']],
    [{ amount: '(500)' }, ['receipt/amount-said']],
    [{ receivedOn: '2026-02-30' }, ['receipt/days-can-be-read']],
    [{ receivedOn: '2026-03-03' }, ['receipt/received-by-now']],
    [{ payer: '长'.repeat(201) }, ['receipt/line-fits']],
  ])('%j is refused in its cell', async (changes, rules) => {
    const result = await enter(changes);
    expect([result.status, rulesIn(result)]).toEqual([422, rules]);
    expect(result.findings[0]?.where.field).toBe(Object.keys(changes)[0]);
  });
});

describe('confirmed, it counts', () => {
  test.each([
    ['five instalments of one contract', [[100, 200, 300, 400, 500]]],
    ['one of each of five contracts', [[100], [200], [300], [400], [500]]],
    ['the first of each of five contracts of two', [100, 200, 300, 400, 500].map((fen) => [fen, 50])],
  ])('over %s: the account, the clock and the owner know, for at most 30 write units', async (_, contracts) => {
    const ids: string[] = [];
    for (const sums of contracts) ids.push((await owed(sums)).contractId);
    const parts: Part[] = [100, 200, 300, 400, 499].map((fen, i) => ({
      contractId: ids[i] ?? ids[0] ?? '',
      n: contracts.length === 1 ? i + 1 : 1,
      fen,
    }));
    house.clock.at = '2026-03-05T02:00:00.000Z';
    const receipt = await entered({ amount: '15', receivedOn: '2026-03-04' });
    const { read, write } = await house.capacity.during(async () => receiptOf(await confirm(receipt, parts)));
    expect(read).toBeLessThanOrEqual(10);
    expect(write).toBeLessThanOrEqual(30);
    const now = await account();
    expect([isBalanced(now), now.receivedFen, now.advanceFen]).toEqual([true, 1_500, 1]);
    expect(owedFen(now)).toBe(contracts.flat().reduce((sum, fen) => sum + fen, 0) - 1_499);
    const { counted } = await standingIn(house, customer.customerId);
    expect(counted).toEqual({ what: 'receipt', id: receipt.receiptId, on: '2026-03-04' });
    expect(await noticesOf('chen')).toContain(`「${customer.name}」2026-03-04 回款 ¥15.00，财务已确认`);
  });

  test('announced or entered it pays nothing yet, whoever says that it came (X2)', async () => {
    const { contractId } = await owed([500]);
    const was = await account();
    const card = aReceiptCard({ payer: customer.name, amount: '5' });
    const announced = receiptOf(await house.as('chen').send('receipt.announce', { receiptId: ulid(), card }, 0));
    const receipt = await entered({ amount: '5' });
    for (const each of [announced, receipt])
      expect((await confirm(each, [{ contractId, n: 1, fen: 500 }], 'chen')).status).toBe(403);
    expect(await account()).toEqual(was);
    receiptOf(await confirm(receipt, [{ contractId, n: 1, fen: 400 }]));
    expect([(await account()).receivedFen, await lefts()]).toEqual([500, [100]]);
  });

  test('parts that do not fit, twice the same, of nobody’s contract or from before it: refused, nothing changes', async () => {
    const { contractId } = await owed([100, 200]);
    const stranger = await givenHeld(house, '青岛远岫海产有限公司');
    const foreign = await givenOwed(house, stranger.customerId, [100]);
    const receipt = await entered({ amount: '3' });
    const was = await account();
    const refused = async (parts: readonly Part[], of = receipt) => {
      const result = await confirm(of, parts);
      return [result.status, ...saysOf(result)];
    };
    expect(await refused([{ contractId, n: 1, fen: 101 }])).toEqual([
      422,
      '合同 HT-2026-0001 第 1 期只剩 ¥1.00，不能核销 ¥1.01',
    ]);
    expect(
      await refused([
        { contractId, n: 1, fen: 50 },
        { contractId, n: 1, fen: 50 },
      ]),
    ).toEqual([422, '合同 HT-2026-0001 第 1 期写了两次']);
    expect(await refused([{ contractId: foreign.contractId, n: 1, fen: 1 }])).toEqual([
      422,
      '第 1 期不在这位客户的未收款里',
    ]);
    const small = await entered({ amount: '1' });
    expect(await refused([{ contractId, n: 2, fen: 150 }], small)).toEqual([422, '核销合计 ¥1.50，超过回款 ¥1.00']);
    const early = await entered({ receivedOn: '2026-01-09' });
    expect(await refused([{ contractId, n: 1, fen: 1 }], early)).toEqual([
      422,
      '2026-01-09 到账，早于合同 HT-2026-0001 的日期 2026-01-10',
    ]);
    for (const parts of [
      [{ contractId, n: 1, fen: 0 }],
      [{ contractId, n: 1, fen: 0.5 }],
      [{ contractId, n: 1, fen: -1 }],
      Array(61).fill({ contractId, n: 1, fen: 1 }),
    ])
      expect((await confirm(receipt, parts as Part[])).status).toBe(400);
    expect((await act(receipt, 'confirm', { customerId: ulid(), parts: [] })).status).toBe(422);
    expect(await account()).toEqual(was);
  });

  test('two confirm at once: one counts, the other is told', async () => {
    const { contractId } = await owed([500]);
    const receipt = await entered({ amount: '5' });
    const parts = [{ contractId, n: 1, fen: 400 }];
    meeting(house.table, 2);
    const both = await Promise.all([confirm(receipt, parts), confirm(receipt, parts)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)?.status).toBeLessThan(500);
    expect([(await account()).receivedFen, await lefts()]).toEqual([500, [100]]);
  });

  test('two receipts for one instalment at once: together no more than is left', async () => {
    const { contractId } = await owed([500]);
    const receipts = [await entered({ amount: '4' }), await entered({ amount: '4' })];
    meeting(house.table, 2);
    const both = await Promise.all(receipts.map((receipt) => confirm(receipt, [{ contractId, n: 1, fen: 400 }])));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(await lefts()).toEqual([100]);
  });

  test('while the manager hands the customer over: the money is booked once, with its new owner', async () => {
    const receipt = await entered({ amount: '5' });
    const was = (await house.as('wang').detail(customer.customerId)).body.record.revision;
    const offered = await house
      .as('chen')
      .send('customer.offer', { customerId: customer.customerId, reason: '转岗' }, was);
    const { revision } = recordOf(offered);
    meanwhile(house.table, async () => {
      recordOf(
        await house
          .as('wang')
          .send(
            'customer.transfer',
            { customerId: customer.customerId, toId: staff.lin.staffId, reason: '转岗' },
            revision,
          ),
      );
    });
    receiptOf(await confirm(receipt));
    const now = await account();
    expect([now.ownerId, now.receivedFen, now.advanceFen]).toEqual([staff.lin.staffId, 500, 500]);
    expect(await noticesOf('lin')).toContain(`「${customer.name}」2026-03-02 回款 ¥5.00，财务已确认`);
  });

  test('sent again a month later it is unchanged', async () => {
    const receipt = await entered();
    const [id, input] = [ulid(), { customerId: customer.customerId, parts: [] }];
    receiptOf(await act(receipt, 'confirm', input, 'qian', id));
    house.clock.at = '2026-04-02T02:00:00.000Z';
    const again = await act(receipt, 'confirm', input, 'qian', id);
    expect(again.ok && again.isUnchanged).toBe(true);
    expect((await account()).receivedFen).toBe(10_200_000);
  });
});

describe('matched again, and reversed', () => {
  test('old parts go and new ones come in one act; a contract wholly paid is told no more, and is told again', async () => {
    const [one, other] = [await owed([300, 200]), await owed([500])];
    const all: Part[] = [
      { contractId: one.contractId, n: 1, fen: 300 },
      { contractId: one.contractId, n: 2, fen: 200 },
    ];
    const receipt = await confirmed({ amount: '5' }, all);
    expect([(await account()).settledFen, await lefts()]).toEqual([500, [500]]);
    const parts = [{ contractId: other.contractId, n: 1, fen: 450 }];
    const matched = receiptOf(await act(receipt, 'match', { parts }));
    expect((await account()).contracts.map(({ contractId }) => contractId).sort()).toEqual(
      [one.contractId, other.contractId].sort(),
    );
    expect([(await account()).settledFen, (await account()).advanceFen, (await lefts()).sort()]).toEqual([
      0,
      50,
      [200, 300, 50].sort(),
    ]);
    const same = await act(matched, 'match', { parts });
    expect(same.ok && same.isUnchanged).toBe(true);
    expect(
      rulesIn(await act(matched, 'match', { parts: [{ contractId: other.contractId, n: 1, fen: 501 }] })),
    ).toContain('receipt/parts-fit');
    // Its own money does not stand in the way of itself.
    receiptOf(await act(matched, 'match', { parts: [{ contractId: other.contractId, n: 1, fen: 500 }] }));
    expect(isBalanced(await account())).toBe(true);
  });

  test('a reversal gives its reason; all is owed again, the clock falls back, the owner hears of it', async () => {
    const { contractId } = await owed([300]);
    const visit = aVisit({ customer: customer.name, doneOn: '2026-03-02' });
    recordOf(
      await house
        .as('chen')
        .send('activity.log', { activityId: ulid(), card: visit, customerId: customer.customerId }, 0),
    );
    house.clock.at = '2026-03-05T02:00:00.000Z';
    const receipt = await confirmed({ amount: '3', receivedOn: '2026-03-04' }, [{ contractId, n: 1, fen: 300 }]);
    expect((await account()).contracts).toEqual([]);
    expect(rulesIn(await act(receipt, 'reverse', { reason: ' ' }))).toEqual(['receipt/reversal-gives-reason']);
    const reversed = receiptOf(await act(receipt, 'reverse', { reason: '退票' }));
    expect(reversed).toMatchObject({ stage: 'reversed', reversed: { reason: '退票', on: '2026-03-05' } });
    const now = await account();
    expect([now.receivedFen, now.advanceFen, now.settledFen, await lefts()]).toEqual([0, 0, 0, [300]]);
    expect((await standingIn(house, customer.customerId)).counted).toMatchObject({ what: 'visit', on: '2026-03-02' });
    expect(await noticesOf('chen')).toContain(`「${customer.name}」2026-03-04 的回款 ¥3.00 已冲销：退票`);
    for (const verb of ['reverse', 'match', 'confirm', 'edit', 'drop'])
      expect([
        verb,
        (
          await act(reversed, verb, {
            reason: '再来',
            ...(verb === 'reverse' ? {} : { reason: undefined }),
            ...(verb === 'match'
              ? { parts: [] }
              : verb === 'confirm'
                ? { parts: [], customerId: customer.customerId }
                : verb === 'edit'
                  ? { changes: {} }
                  : {}),
          })
        ).status,
      ]).toEqual([verb, 403]);
  });
});

describe('announced by its owner', () => {
  const announce = (by: Person, changes: Partial<ReceiptCard> = {}, more: object = {}) =>
    house
      .as(by)
      .send(
        'receipt.announce',
        { receiptId: ulid(), card: aReceiptCard({ payer: customer.name, ...changes }), ...more },
        0,
      );

  test('finance hears of it and confirms it; a colleague’s, nobody’s and a named other customer are refused', async () => {
    const stranger = await givenHeld(house, '济南清河纸业有限公司', 'lin');
    const receipt = receiptOf(
      await announce('chen', { receivedOn: '2026-03-10', payer: '' }, { customerId: customer.customerId }),
    );
    expect(receipt).toMatchObject({ stage: 'announced', customerId: customer.customerId, customer: customer.name });
    expect(await noticesOf('qian')).toContain(`陈晓雯预告「${customer.name}」将回款 ¥102,000.00`);
    expect(rulesIn(await announce('chen', { receivedOn: '2026-03-10' }))).toEqual([]);
    expect(rulesIn(await announce('chen', { receivedOn: '2026-03-10' }))).toEqual(['receipt/bank-line-once']);
    expect(rulesIn(await announce('lin'))).toEqual(['receipt/announced-by-owner']);
    const byId = await announce('lin', { payer: '' }, { customerId: customer.customerId });
    expect([rulesIn(byId), JSON.stringify(byId).includes(customer.name)]).toEqual([
      ['receipt/announced-by-owner'],
      false,
    ]);
    expect(rulesIn(await announce('chen', { payer: '没有这家公司' }))).toEqual(['receipt/payer-on-file']);
    expect(rulesIn(await announce('chen', { customer: stranger.name }, { customerId: customer.customerId }))).toEqual([
      'receipt/one-customer',
    ]);
    expect(rulesIn(await confirm(receipt))).toEqual(['receipt/received-by-now']);
    expect(
      rulesIn(await act(receipt, 'confirm', { customerId: stranger.customerId, parts: [], receivedOn: '2026-03-01' })),
    ).toEqual(['receipt/one-customer']);
    const bank = await confirm(await entered({ receivedOn: '2026-03-02' }));
    expect(bank.findings.map(({ by }) => by)).toEqual(['receipt/announced-counts-once']);
    const found = await act(receipt, 'confirm', {
      customerId: customer.customerId,
      parts: [],
      receivedOn: '2026-03-01',
    });
    expect([receiptOf(found).receivedOn, found.findings.map(({ by }) => by)]).toEqual([
      '2026-03-01',
      ['receipt/announced-counts-once'],
    ]);
  });
});

describe('cash and cheques are handed to the cashier (X1)', () => {
  const late = { takenOn: '2026-02-26', handedOn: '' };
  /** What is said of a receipt at each of its steps, and at which field. */
  const saidOf = async (changes: Partial<ReceiptCard>) => {
    const input = { receiptId: ulid(), card: aReceiptCard({ payer: customer.name, ...changes }) };
    const announced = await house.as('chen').send('receipt.announce', input, 0);
    const first = await enter(changes);
    const edited = await act(receiptOf(first), 'edit', { changes: { note: '出纳已点收' } });
    const results = [announced, first, edited, await confirm(receiptOf(edited))];
    return results.map(({ ok, findings }) => [
      ok,
      ...findings
        .filter(({ cites }) => cites === 'X1')
        .map(({ level, where, reason }) => `${level} ${where.field ?? ''} ${reason['zh-CN']}`),
    ]);
  };

  test('where the department has not taken this on, nothing is said of it', async () => {
    expect(await saidOf(late)).toEqual(Array(4).fill([true]));
  });

  test('nobody took or handed in what is still to come', async () => {
    const announced = await house.as('chen').send(
      'receipt.announce',
      {
        receiptId: ulid(),
        card: aReceiptCard({
          payer: customer.name,
          receivedOn: '2026-03-10',
          takenOn: '2026-03-03',
          handedOn: '2026-03-04',
        }),
      },
      0,
    );
    expect([announced.status, ...announced.findings.map(({ by, where }) => [by, where.field])]).toEqual([
      422,
      ['receipt/received-by-now', 'takenOn'],
      ['receipt/received-by-now', 'handedOn'],
    ]);
  });

  describe('where it has', () => {
    takenOn('X1');

    test('what is late is flagged at each step and stops nobody; what was in time is not', async () => {
      const open = 'flag handedOn 2026-02-26 收款，4 天了还没有交';
      expect(await saidOf(late)).toEqual(Array(4).fill([true, open]));
      const handed = 'flag handedOn 2026-02-26 收款，2 天后才交';
      expect(await saidOf({ ...late, handedOn: '2026-02-28', reference: '支票' })).toEqual(
        Array(4).fill([true, handed]),
      );
      const inTime = { ...late, handedOn: '2026-02-27', reference: '现金' };
      expect(await saidOf(inTime)).toEqual(Array(4).fill([true]));
    });
  });
});

describe('who may', () => {
  test('only finance enters, confirms, matches and reverses; a stranger sees nothing of it', async () => {
    const waiting = await entered({ customer: customer.name, reference: '密' });
    const counting = await confirmed({});
    const inputs = {
      enter: { card: aReceiptCard() },
      edit: { changes: { note: 'x' } },
      confirm: { customerId: customer.customerId, parts: [] },
      drop: {},
    };
    for (const by of ['chen', 'lin', 'wang', 'sun', 'he', 'zhao'] as const) {
      for (const [verb, input] of Object.entries(inputs))
        expect([by, verb, (await act(waiting, verb, input, by)).status]).toEqual([by, verb, 403]);
      expect((await act(counting, 'match', { parts: [] }, by)).status).toBe(403);
      expect((await act(counting, 'reverse', { reason: '退' }, by)).status).toBe(403);
      expect((await house.as(by).post('/receipts/match', { ids: [waiting.receiptId] })).status).toBe(403);
    }
    const list = (by: Person, name: string) => house.as(by).get<ReceiptPage>(`/receipts?list=${name}`);
    const read = async (by: Person) =>
      (await house.as(by).post<ReceiptPage>('/receipts/read', { ids: [waiting.receiptId] })).body.items;
    expect((await list('chen', 'entered')).status).toBe(403);
    expect((await read('chen'))[0]?.customerName).toBe(customer.name);
    expect([await read('lin'), await read('he')]).toEqual([[], []]);
    expect((await read('sun')).map(({ abilities }) => abilities)).toEqual([['receipt.read']]);
    expect(
      (await list('wang', 'entered')).body.items.some(({ record }) => record.receiptId === waiting.receiptId),
    ).toBe(true);
    expect((await house.as('qian').post('/receipts/match', { ids: Array(26).fill(waiting.receiptId) })).status).toBe(
      400,
    );
  });

  test('finance is told what each may pay; a list costs what it shows', async () => {
    const { contractId } = await owed([300, 200], { number: 'LC-2026-0099' });
    const receipt = await entered({ amount: '3', reference: 'LC-2026-0099 第1期' });
    const unknown = await entered({ payer: '查无此人' });
    const { body } = await house
      .as('qian')
      .post<{ items: Suggestion[] }>('/receipts/match', { ids: [receipt.receiptId, unknown.receiptId] });
    const [sure, none] = [receipt, unknown].map(
      ({ receiptId }) => body.items.find((item) => item.receiptId === receiptId)?.match,
    );
    expect([sure?.verdict, sure?.choices[0]?.name, sure?.choices[0]?.parts]).toEqual([
      'sure',
      customer.name,
      [{ contractId, n: 1, fen: 300 }],
    ]);
    expect(none).toEqual({ verdict: 'none', choices: [] });
    const part = { contractId, n: 1, fen: 100 };
    const counting = await confirmed({ amount: '3.00', reference: 'LC-2026-0099' }, [part]);
    const again = (
      await house.as('qian').post<{ items: Suggestion[] }>('/receipts/match', { ids: [counting.receiptId] })
    ).body.items[0];
    expect(again?.match.choices[0]?.parts).toContainEqual({ contractId, n: 1, fen: 300 });
    const { read } = await house.capacity.during(() => house.as('qian').get('/receipts?list=confirmed&limit=5'));
    expect(read).toBeLessThanOrEqual(12);
  });
});
