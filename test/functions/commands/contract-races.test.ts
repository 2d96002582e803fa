import { ulid } from 'ulid';
import type { PriceInList, Result } from '#functions/http/wire.ts';
import { aSale } from '#given/sale.ts';
import { contractOf, givenSalesOffice, rulesIn, type SalesOffice } from '#given/sales-office.ts';

let office: SalesOffice;
beforeAll(async () => {
  office = await givenSalesOffice();
});

/** 8 % below the list. */
const lowered = aSale({}, [{ product: '电动球阀', unit: '台', quantity: 3, priceFen: 263_120 }]);

const done = (results: readonly Result[]): Result[] => results.filter((result) => result.ok && !result.isUnchanged);
const verbsOf = async (id: string): Promise<string[]> =>
  (await office.detail(id)).body.history.map(({ verb }) => verb.replace('contract.', ''));

/** Several times, since what is quicker is chance. */
const rounds = [1, 2, 3];

describe('two at once: one legal outcome, and the other is told (CT-3b)', () => {
  test.each(rounds)('two managers approve, round %i', async () => {
    const id = await office.submitted();
    contractOf(await office.tickAll(id));
    const { hash: seen, revision } = await office.now(id);
    const results = await Promise.all(
      (['wang', 'li'] as const).map((manager) =>
        office.house.as(manager).send('contract.approve', { contractId: id, seen }, revision),
      ),
    );
    expect(done(results)).toHaveLength(1);
    expect(results.filter(({ ok }) => !ok).map(({ status }) => [403, 409].includes(status))).toEqual([true]);
    const { stage, approval } = await office.now(id);
    const [first] = done(results).map((result) => contractOf(result).approval);
    expect([stage, approval]).toEqual(['approved', first]);
    expect((await verbsOf(id)).filter((verb) => verb === 'approve')).toHaveLength(1);
  });

  test.each(rounds)('the manager approves while the drafter recalls, round %i', async () => {
    const id = await office.submitted();
    contractOf(await office.tickAll(id));
    const { hash: seen, revision } = await office.now(id);
    const [approved, recalled] = await Promise.all([
      office.house.as('wang').send('contract.approve', { contractId: id, seen }, revision),
      office.house.as('chen').send('contract.recall', { contractId: id }, revision),
    ]);
    expect([approved.ok, recalled.ok].filter(Boolean)).toHaveLength(1);
    const { stage, approval } = await office.now(id);
    expect([stage, approval !== undefined]).toEqual(approved.ok ? ['approved', true] : ['drafted', false]);
    expect((await verbsOf(id)).slice(3)).toEqual([approved.ok ? 'approve' : 'recall']);
  });

  test.each(rounds)('the assistant records the signing while the drafter sends another content, round %i', async () => {
    const id = await office.submitted();
    contractOf(await office.tickAll(id));
    contractOf(await office.approve(id));
    const { revision } = await office.now(id);
    const form = aSale({ F18: '苏州市吴中区东方大道99号' });
    const [sent, signed] = await Promise.all([
      office.house.as('chen').send('contract.submit', { contractId: id, form, isConfirmed: true }, revision),
      office.sign(id),
    ]);
    expect([sent.ok, signed.ok].filter(Boolean)).toHaveLength(1);
    expect((await office.now(id)).stage).toBe(sent.ok ? 'rechecking' : 'signed');
  });

  test('the same submission arrives twice at once: one act, and both hear the same', async () => {
    const id = await office.drafted();
    const { revision } = await office.now(id);
    const [input, commandId] = [{ contractId: id, form: aSale(), isConfirmed: true }, ulid()];
    const results = await Promise.all(
      [1, 2].map(() => office.house.as('chen').send('contract.submit', input, revision, commandId)),
    );
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect(done(results)).toHaveLength(1);
    expect(results.map((result) => contractOf(result).revision)).toEqual([revision + 1, revision + 1]);
    expect(await verbsOf(id)).toEqual(['draft', 'submit']);
  });

  test('two managers tick at once: neither tick is lost without a word', async () => {
    const id = await office.submitted();
    const { items, record } = (await office.detail(id)).body;
    const [one, other] = items.map(({ token }) => token);
    const results = await Promise.all([
      office.house.as('wang').send('contract.tick', { contractId: id, ticked: [one], unticked: [] }, record.revision),
      office.house.as('li').send('contract.tick', { contractId: id, ticked: [other], unticked: [] }, record.revision),
    ]);
    const after = (await office.detail(id)).body.items.filter(({ isTicked }) => isTicked);
    expect(after).toHaveLength(done(results).length);
    expect(results.filter(({ ok }) => !ok).every(({ status }) => status === 409)).toBe(true);
  });
});

describe('a review while the price list changes (CT-3e, DM-10)', () => {
  const ball = async (): Promise<PriceInList['record']> => {
    const { body } = await office.house.as('wang').get<{ items: readonly PriceInList[] }>('/prices');
    const found = body.items.find(({ record }) => record.product === '电动球阀' && record.validUntilOn !== '');
    if (!found) throw new Error('the price list has no ball valve');
    return found.record;
  };
  const reprice = async (listFen: number): Promise<Result> => {
    const { priceId, revision } = await ball();
    return office.house.as('wang').send('price.edit', { priceId, changes: { listFen } }, revision);
  };

  test.each([[290_000], [295_000], [300_000]])(
    'to %i fen: no approval stands on an answer to another size',
    async (listFen) => {
      const id = await office.submitted(lowered);
      const { specials, record } = (await office.detail(id, 'sun')).body;
      const answers = specials.map(({ token }) => ({ token, verdict: 'accepted', note: '' }));
      const review = { contractId: id, seen: record.hash, answers, validUntilOn: '2026-04-01' };
      const [reviewed, repriced] = await Promise.all([
        office.house.as('sun').send('contract.review', review, record.revision),
        reprice(listFen),
      ]);
      expect(repriced.ok).toBe(true);
      if (reviewed.ok) {
        contractOf(await office.tickAll(id));
        const result = await office.approve(id);
        expect(rulesIn(result)).toContain('contract/review-covers-triggers');
        contractOf(await office.act('wang', 'contract.return', id, { reasons: [{ key: '', text: '价目已变' }] }));
        expect(contractOf(await office.submit(id, lowered)).stage).toBe('reviewing');
      } else expect(rulesIn(reviewed)).toContain('contract/every-trigger-answered');
      contractOf(await office.review(id));
      contractOf(await office.tickAll(id));
      expect(contractOf(await office.approve(id)).stage).toBe('approved');
    },
  );

  test('a price changed between submission and review: what was reviewed is what is filed', async () => {
    const id = await office.submitted(lowered);
    const before = (await office.now(id)).triggers;
    expect((await reprice(310_000)).ok).toBe(true);
    contractOf(await office.review(id));
    contractOf(await office.tickAll(id));
    const approved = contractOf(await office.approve(id));
    expect(approved.triggers).not.toEqual(before);
    expect(approved.triggers?.map(({ token }) => token).sort()).toEqual(
      approved.review?.answers.map(({ token }) => token).sort(),
    );
    contractOf(await office.sign(id));
    expect(rulesIn(await office.file(id))).not.toContain('contract/review-on-file');
  });

  test('a price brought down to the contract’s: nothing is special any more, and nothing has to be answered', async () => {
    const id = await office.submitted(lowered);
    expect((await reprice(263_120)).ok).toBe(true);
    const reviewed = contractOf(await office.review(id));
    expect([reviewed.stage, reviewed.triggers]).toEqual(['rechecking', []]);
  });
});
