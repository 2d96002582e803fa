import { ulid } from 'ulid';
import { without } from '#policy/without.ts';
import { aRegister } from '#given/contract.ts';
import { aSale, soundGoods } from '#given/sale.ts';
import { contractOf, givenSalesOffice, rulesIn, type SalesOffice } from '#given/sales-office.ts';
import { refusedBy } from '#given/result.ts';

let office: SalesOffice;
beforeAll(async () => {
  office = await givenSalesOffice();
});
afterEach(() => {
  office.house.clock.at = '2026-03-02T02:00:00.000Z';
});

/** 8 % below the list. */
const lowered = aSale({}, [{ product: '电动球阀', unit: '台', quantity: 3, priceFen: 263_120 }]);

describe('a standard contract: drafted, submitted, re-checked, signed, filed, closed', () => {
  test('goes its way to the end, step by step', async () => {
    const id = await office.drafted();
    expect(await office.now(id)).toMatchObject({ stage: 'drafted', customerName: '上海云帆精密机械有限公司' });

    const sent = await office.submit(id);
    expect(sent.findings).toEqual([]);
    const submitted = contractOf(sent);
    expect(submitted).toMatchObject({
      stage: 'rechecking',
      triggers: [],
      totalFen: 1_642_000,
      contractOn: '2026-03-02',
    });

    expect(rulesIn(await office.approve(id))).toEqual(['contract/everything-ticked']);
    contractOf(await office.tickAll(id));
    expect(contractOf(await office.approve(id))).toMatchObject({
      stage: 'approved',
      approval: { byId: 'staff-wang', hash: submitted.hash },
    });

    const signed = contractOf(await office.sign(id));
    expect(signed.stage).toBe('signed');
    expect(signed.milestones).toEqual([
      { kind: 'delivery', dueOn: '2026-03-30' },
      { kind: 'acceptance', dueOn: '2026-04-01' },
      { kind: 'invoice', dueOn: '2026-04-01' },
      { kind: 'payment', dueOn: '2026-04-01' },
    ]);

    expect(rulesIn(await office.file(id))).toEqual(['contract/copies-add-up', 'contract/own-copy-kept']);
    contractOf(await office.act('qian', 'contract.copy', id, { copies: aRegister() }));
    expect(contractOf(await office.file(id))).toMatchObject({
      stage: 'filed',
      fileNumber: expect.stringMatching(/^HT-2026-\d{4}$/) as unknown,
    });

    expect(rulesIn(await office.act('chen', 'contract.close', id))).toHaveLength(4);
    office.house.clock.at = '2026-04-02T02:00:00.000Z';
    for (const { kind, dueOn } of signed.milestones ?? []) {
      const reached = await office.act('chen', 'contract.reach', id, { kind, dueOn, doneOn: '2026-04-02' });
      expect(contractOf(reached).stage).toBe('filed');
      expect(reached.findings.every(({ level }) => level === 'flag')).toBe(true);
    }
    expect(contractOf(await office.act('chen', 'contract.close', id)).stage).toBe('closed');

    const { history } = (await office.detail(id)).body;
    expect(history.map(({ verb }) => verb.replace('contract.', ''))).toEqual(
      'draft submit tick approve sign copy file reach reach reach reach close'.split(' '),
    );
  });

  test('file numbers count up within the year without a gap, also where two are filed in the same moment', async () => {
    const ids = [await office.signed(), await office.signed(aSale({ G3: 'LC-2026-0303' }))];
    for (const id of ids) contractOf(await office.act('he', 'contract.copy', id, { copies: aRegister() }));
    const filed = await Promise.all(ids.map((id) => office.file(id)));
    const [one, other] = filed.map((result) => Number(contractOf(result).fileNumber?.slice(-4))).sort((a, b) => a - b);
    expect(other).toBe((one ?? 0) + 1);
  });
});

describe('what is not filled in does not leave the desk (CT-2c1, CT-2c2)', () => {
  test('blanks and strokes are named by their cells, and the draft stays as it was', async () => {
    const id = await office.drafted();
    const before = await office.now(id);
    const result = await office.submit(id, aSale({ F18: '', 'B33.2': '____', C19: '-', B38: '' }));
    expect(result.status).toBe(422);
    expect(new Set(result.findings.map(({ where }) => where.cell))).toEqual(new Set(['F18', 'B33', 'C19', 'B38']));
    expect(await office.now(id)).toEqual(before);
  });

  test('a check says the same and writes nothing', async () => {
    const id = await office.drafted();
    const { revision } = await office.now(id);
    const commands = [
      {
        id: ulid(),
        verb: 'contract.submit',
        basedOn: revision,
        input: { contractId: id, form: aSale({ F18: '' }), isConfirmed: true },
      },
    ];
    const checked = await office.house.as('chen').post<{ results: { findings: unknown }[] }>('/checks', { commands });
    expect(checked.body.results[0]?.findings).toEqual((await office.submit(id, aSale({ F18: '' }))).findings);
    expect((await office.now(id)).revision).toBe(revision);
  });

  test('without the responsibility line nothing is submitted; with it, it is on record who confirmed it (CT-2c3)', async () => {
    const id = await office.drafted();
    expect(rulesIn(await office.submit(id, aSale(), { isConfirmed: false }))).toEqual([
      'contract/responsibility-confirmed',
    ]);
    contractOf(await office.submit(id));
    const { history } = (await office.detail(id)).body;
    expect(history.at(-1)).toMatchObject({ verb: 'contract.submit', actorId: 'staff-chen' });
  });
});

describe('a special contract goes to the superior first (CT-2b)', () => {
  test('8 % below the list: nobody unticks it, and the manager’s way opens with the review (story 5)', async () => {
    const id = await office.submitted(lowered);
    const { record, specials } = (await office.detail(id)).body;
    expect(record.stage).toBe('reviewing');
    expect(specials.map(({ finding }) => finding.where.field)).toContain('lines.0.0.4');
    expect(refusedBy(await office.tickAll(id))).toEqual(['CT-3c']);
    expect(refusedBy(await office.approve(id))).toEqual(['CT-3b']);
    expect((await office.detail(id)).body.abilities).not.toContain('contract.approve');

    expect(contractOf(await office.review(id)).stage).toBe('rechecking');
    contractOf(await office.tickAll(id));
    expect(contractOf(await office.approve(id)).stage).toBe('approved');
  });

  test('another price after the review is another trigger: the review is void (story 5)', async () => {
    const id = await office.submitted(lowered);
    contractOf(await office.review(id));
    contractOf(await office.act('wang', 'contract.return', id, { reasons: [{ key: 'lines.0.0.4', text: '再谈' }] }));
    const lower = aSale({}, [{ product: '电动球阀', unit: '台', quantity: 3, priceFen: 260_000 }]);
    expect(contractOf(await office.submit(id, lower)).stage).toBe('reviewing');
  });

  test('the same size again needs no second review', async () => {
    const id = await office.submitted(lowered);
    contractOf(await office.review(id));
    contractOf(await office.act('wang', 'contract.return', id, { reasons: [{ key: '', text: '请补地点' }] }));
    const elsewhere = aSale({ F18: '上海市松江区茸北路8号' }, [
      { product: '电动球阀', unit: '台', quantity: 3, priceFen: 263_120 },
    ]);
    expect(contractOf(await office.submit(id, elsewhere)).stage).toBe('rechecking');
  });

  test('each is answered, a refusal with its reason, and comes back at its place', async () => {
    const id = await office.submitted(lowered);
    const { hash: seen } = await office.now(id);
    const unanswered = { seen, answers: [], validUntilOn: '2026-04-01' };
    expect(rulesIn(await office.act('sun', 'contract.review', id, unanswered))).toContain(
      'contract/every-trigger-answered',
    );
    expect(rulesIn(await office.review(id, { verdict: 'refused' }))).toContain('contract/conditions-said');
    const returned = contractOf(await office.review(id, { verdict: 'refused', note: '低于底线' }));
    expect(returned.stage).toBe('returned');
    expect(returned.returned?.reasons).toContainEqual({ key: 'lines.0.0.4', text: '低于底线' });
    expect(contractOf(await office.submit(id, lowered)).stage).toBe('reviewing');
  });

  test('a review of what the superior did not see does not count', async () => {
    const id = await office.submitted(lowered);
    const { specials } = (await office.detail(id)).body;
    const answers = specials.map(({ token }) => ({ token, verdict: 'accepted', note: '' }));
    const blind = { seen: 'another', answers, validUntilOn: '2026-04-01' };
    expect(rulesIn(await office.act('sun', 'contract.review', id, blind))).toEqual(['contract/review-of-this-content']);
  });

  test('a review that has ended covers nothing', async () => {
    const id = await office.submitted(lowered);
    contractOf(await office.review(id));
    contractOf(await office.tickAll(id));
    office.house.clock.at = '2026-04-02T02:00:00.000Z';
    expect(rulesIn(await office.approve(id))).toContain('contract/review-covers-triggers');
  });
});

describe('an approval is bound to what was approved (CT-3b, story 6)', () => {
  test('one changed cell voids it, says which, from what to what, by whom, and opens only that item again', async () => {
    const id = await office.approved();
    const changed = contractOf(await office.submit(id, aSale({ F18: '苏州市吴中区东方大道99号' })));
    expect(changed).toMatchObject({ stage: 'rechecking', voided: { byId: 'staff-chen' } });
    expect(changed.approval).toBeUndefined();
    expect(changed.voided?.changes).toEqual([
      { key: 'F18', label: '交货地点', was: '上海市嘉定区宝安公路1200号', now: '苏州市吴中区东方大道99号' },
    ]);
    const { items } = (await office.detail(id)).body;
    expect(items.filter(({ isTicked }) => !isTicked).map(({ key }) => key)).toEqual(['F18']);
    expect(rulesIn(await office.approve(id))).toEqual(['contract/everything-ticked']);
    contractOf(await office.tickAll(id));
    const again = contractOf(await office.approve(id));
    expect([again.stage, again.voided]).toEqual(['approved', undefined]);
  });

  test('a changed quantity opens its line and what is reckoned from it, and nothing else', async () => {
    const id = await office.approved();
    const [first, ...rest] = soundGoods;
    if (!first) throw new Error('nothing is sold');
    contractOf(await office.submit(id, aSale({}, [{ ...first, quantity: 4 }, ...rest])));
    const { items } = (await office.detail(id)).body;
    const open = items.filter(({ isTicked }) => !isTicked).map(({ key }) => key);
    expect(open).toEqual(expect.arrayContaining(['lines.0.0', 'B15', 'G15']));
    expect(
      open.every((key) => key.startsWith('lines.') || ['B15', 'G15', 'text.A16', 'text.B30', 'text.B33'].includes(key)),
    ).toBe(true);
  });

  test('the same content sent again stays approved, however the sheet looks by now', async () => {
    const id = await office.approved();
    const before = await office.now(id);
    const sheet = aSale({ G4: '2026.3.2' });
    const plain = { ...sheet, looks: [], cells: sheet.cells.map((cell) => without(cell, 'look')), sheet: '改了名' };
    const again = await office.submit(id, plain);
    expect(again.ok && again.isUnchanged).toBe(true);
    expect(await office.now(id)).toEqual(before);
  });

  test('nobody approves what they did not see', async () => {
    const id = await office.submitted();
    contractOf(await office.tickAll(id));
    const result = await office.act('wang', 'contract.approve', id, { seen: 'another' });
    expect(rulesIn(result)).toEqual(['contract/approval-of-this-content']);
  });
});

describe('back to the desk', () => {
  test('the drafter recalls it; the manager finds it gone', async () => {
    const id = await office.submitted();
    expect(contractOf(await office.act('chen', 'contract.recall', id)).stage).toBe('drafted');
    expect(refusedBy(await office.tickAll(id))).toEqual(['CT-3c']);
    expect(contractOf(await office.submit(id)).stage).toBe('rechecking');
  });

  test('a return needs its reasons, which stay until it is submitted again', async () => {
    const id = await office.submitted();
    expect(rulesIn(await office.act('wang', 'contract.return', id, { reasons: [] }))).toEqual([
      'contract/reasons-given',
    ]);
    const reasons = [{ key: 'F18', text: '请写到门牌' }];
    expect(contractOf(await office.act('wang', 'contract.return', id, { reasons }))).toMatchObject({
      stage: 'returned',
      returned: { byId: 'staff-wang', reasons },
    });
    expect(contractOf(await office.submit(id)).returned).toBeUndefined();
  });

  test('a draft that is given up stays on record, and nothing more is done with it', async () => {
    const id = await office.drafted();
    expect(contractOf(await office.act('chen', 'contract.void', id)).stage).toBe('void');
    expect(refusedBy(await office.submit(id))).toEqual(['CT-3b']);
    expect((await office.detail(id, 'chen')).body.record.stage).toBe('void');
  });

  test('where its handler has left, the manager gives a draft up; a colleague never', async () => {
    const id = await office.drafted();
    expect(rulesIn(await office.act('lin', 'contract.void', id))).toEqual(['contract.void']);
    expect(contractOf(await office.act('wang', 'contract.void', id)).stage).toBe('void');
  });
});

describe('signed, counted, filed (CT-3d, CT-4)', () => {
  test.each([
    ['a mark is missing', { marks: ['customerSignature', 'customerSeal', 'ourSignature'] }, 'contract/four-marks'],
    ['nobody is named', { signer: ' ' }, 'contract/signer-and-day'],
    ['it was signed tomorrow', { signedOn: '2026-03-03' }, 'contract/signer-and-day'],
    ['it was signed before it was approved', { signedOn: '2026-03-01' }, 'contract/signer-and-day'],
    ['there is no scan', { scan: undefined }, 'contract/scan-attached'],
  ])('%s: not signed', async (_, changes, rule) => {
    const id = await office.approved();
    expect(rulesIn(await office.sign(id, changes))).toEqual([rule]);
    expect((await office.now(id)).stage).toBe('approved');
  });

  test('four originals with a reason, each in a named hand; none of them left over', async () => {
    const id = await office.signed();
    const copy = (changes: object) => office.act('he', 'contract.copy', id, { copies: aRegister(changes) });
    expect(rulesIn(await copy({ originals: 4 }))).toEqual([
      'contract/copies-add-up',
      'contract/other-number-with-reason',
    ]);
    expect(rulesIn(await copy({ holders: [{ holder: ' ', count: 2, handedOn: '', receiver: '' }] }))).toEqual([
      'contract/holders-named',
    ]);
    contractOf(await copy({ holders: [{ holder: '客户', count: 2, handedOn: '', receiver: '' }] }));
    expect(rulesIn(await office.file(id))).toEqual(['contract/handed-over']);
  });

  test('what was approved cannot be changed once it is signed', async () => {
    const id = await office.signed();
    expect(refusedBy(await office.submit(id, aSale({ F18: '别处' })))).toEqual(['CT-3b']);
  });

  test('a milestone is not done before its day has come', async () => {
    const id = await office.signed();
    const early = { kind: 'delivery', dueOn: '2026-03-30', doneOn: '2026-03-20' };
    expect(rulesIn(await office.act('he', 'contract.reach', id, early))).toEqual(['contract/done-by-now']);
  });

  test('whoever may see the contract reads its scan, and nobody else', async () => {
    const id = await office.signed();
    const { body } = await office.house.as('wang').get<{ url: string }>(`/contracts/${id}/scan`);
    expect(await (await office.house.request(body.url)).text()).toContain('合同扫描件');
    expect((await office.house.as('lin').get(`/contracts/${id}/scan`)).status).toBe(404);
  });
});
