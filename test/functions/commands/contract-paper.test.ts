import { ulid } from 'ulid';
import { codeText } from '#addin/sheet/form/code.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import { serviceForm } from '#infra/local/demo/templates/service-form.ts';
import type { Template } from '#policy/terms/template.ts';
import { aCreditCode, anotherCard } from '#given/customer.ts';
import { filled } from '#given/filled.ts';
import { recordOf, refusedBy } from '#given/result.ts';
import { aSale } from '#given/sale.ts';
import {
  contractOf,
  fileCustomer,
  givenSalesOffice,
  passTemplate,
  rulesIn,
  type SalesOffice,
} from '#given/sales-office.ts';
import type { CodeAnswer, Result, TemplateLine } from '#functions/http/wire.ts';

let office: SalesOffice;
beforeAll(async () => {
  office = await givenSalesOffice();
});

const templateOf = (result: Result): Template => recordOf(result) as unknown as Template;
const register = (name: string, person: 'he' | 'wang' = 'he', form = serviceForm) =>
  office.house.as(person).send('template.register', { templateId: ulid(), name, form }, 0);

describe('a template: registered, corrected, reviewed, retired (CT-3a)', () => {
  test('only what somebody else has reviewed is in force; a reviewed version never changes', async () => {
    const draft = templateOf(await register('服务单甲', 'wang'));
    const { templateId, hash: seen } = draft;
    expect(draft).toMatchObject({ stage: 'draft', version: 1, drafterId: 'staff-wang' });
    expect(rulesIn(await office.draft({ templateId }))).toEqual(['contract/template-in-force']);

    const review = (person: 'wang' | 'li' | 'chen', basedOn = 1, hash = seen) =>
      office.house.as(person).send('template.review', { templateId, seen: hash }, basedOn);
    expect(refusedBy(await review('wang'))).toEqual(['CT-3a']);
    expect(refusedBy(await review('chen'))).toEqual(['CT-3a']);
    expect(templateOf(await review('li'))).toMatchObject({ stage: 'reviewed', reviewerId: 'staff-li' });
    expect(contractOf(await office.draft({ templateId })).templateHash).toBe(seen);

    const revise = await office.house.as('wang').send('template.revise', { templateId, form: saleForm }, 2);
    expect(refusedBy(revise)).toEqual(['CT-3a']);
    expect(templateOf(await office.house.as('wang').send('template.retire', { templateId }, 2)).stage).toBe('retired');
    expect(rulesIn(await office.draft({ templateId }))).toEqual(['contract/template-in-force']);
  });

  test('its drafter corrects it, nobody else; and what was corrected is not what was seen', async () => {
    const { templateId, hash: seen } = templateOf(await register('服务单乙'));
    const [first, ...rest] = serviceForm.fields;
    const form = { ...serviceForm, fields: [...(first ? [{ ...first, label: '服务单编号' }] : []), ...rest] };
    const revise = (person: 'he' | 'wang') => office.house.as(person).send('template.revise', { templateId, form }, 1);
    expect(refusedBy(await revise('wang'))).toEqual(['CT-3a']);
    expect(templateOf(await revise('he')).hash).not.toBe(seen);
    const blind = await office.house.as('wang').send('template.review', { templateId, seen }, 2);
    expect(rulesIn(blind)).toEqual(['template/reviewed-as-seen']);
  });

  test('versions of one name count up; a new one leaves contracts under way alone', async () => {
    const name = '购销合同丙';
    const first = await passTemplate(office.house, saleForm, name);
    const id = await office.drafted({ templateId: first.templateId });
    const second = await passTemplate(office.house, { ...saleForm, fields: saleForm.fields.slice(0, -1) }, name);
    expect([first.version, second.version]).toEqual([1, 2]);
    await office.house.as('wang').send('template.retire', { templateId: first.templateId }, 2);
    expect(contractOf(await office.submit(id))).toMatchObject({ stage: 'rechecking', templateHash: first.hash });
  });

  test('a version that a newer one has replaced is refused for a new draft, and it is said which one to use', async () => {
    const name = '购销合同己';
    const first = await passTemplate(office.house, saleForm, name);
    const id = await office.drafted({ templateId: first.templateId });
    const second = await passTemplate(office.house, saleForm, '购销 合同己');
    const refused = await office.draft({ templateId: first.templateId });
    expect(rulesIn(refused)).toEqual(['contract/template-in-force']);
    expect(refused.findings[0]).toMatchObject({
      reason: { 'zh-CN': '模板「购销合同己」现在是「已由第 2 版代替」，不能用来新建合同' },
      remedy: { 'zh-CN': '请改用「购销 合同己」第 2 版' },
    });
    expect(contractOf(await office.draft({ templateId: second.templateId })).templateHash).toBe(second.hash);
    expect(contractOf(await office.submit(id)).stage).toBe('rechecking');

    await office.house.as('wang').send('template.retire', { templateId: second.templateId }, 2);
    expect(rulesIn(await office.draft({ templateId: second.templateId }))).toEqual(['contract/template-in-force']);
    expect(contractOf(await office.draft({ templateId: first.templateId })).templateHash).toBe(first.hash);
  });

  test.each([1, 2, 3])('two versions reviewed in the same moment: one is in force, round %i', async (round) => {
    const versions = [];
    for (let n = 0; n < 2; n += 1) versions.push(templateOf(await register(`购销合同庚${round}`, 'he', saleForm)));
    const reviewed = await Promise.all(
      versions.map(({ templateId, hash: seen }, n) =>
        office.house.as(n === 0 ? 'wang' : 'li').send('template.review', { templateId, seen }, 1),
      ),
    );
    expect(reviewed.map((result) => templateOf(result).stage)).toEqual(['reviewed', 'reviewed']);
    const drafts = await Promise.all(versions.map(({ templateId }) => office.draft({ templateId })));
    expect(drafts.map(rulesIn)).toEqual([['contract/template-in-force'], []]);
  });

  test('two versions registered in the same moment get two numbers', async () => {
    const versions = await Promise.all([register('服务单丁'), register('服务单丁', 'wang')]);
    expect(versions.map((result) => templateOf(result).version).sort()).toEqual([1, 2]);
  });

  test('salespeople see what is in force and what was, not drafts', async () => {
    const { templateId } = templateOf(await register('服务单戊'));
    const { body } = await office.house.as('chen').get<{ items: readonly TemplateLine[] }>('/templates');
    expect(body.items.some(({ record }) => record.stage === 'draft')).toBe(false);
    expect((await office.house.as('chen').get(`/templates/${templateId}`)).status).toBe(404);
  });
});

describe('whose customer, whose contract (CT-1, CF-2.3)', () => {
  test('a colleague’s customer, and one that is not filed yet', async () => {
    expect(rulesIn(await office.draft({}, 'lin'))).toEqual(['contract/handler-holds-customer']);
    const { customerId } = recordOf(await office.house.as('chen').report(anotherCard('苏州恒岳轴承有限公司')));
    expect(rulesIn(await office.draft({ customerId }))).toEqual([
      'contract/customer-filed',
      'contract/handler-holds-customer',
    ]);
  });

  test('a colleague’s contract is not to be read, nor submitted, nor in any list', async () => {
    const id = await office.drafted();
    expect((await office.detail(id, 'lin')).status).toBe(404);
    const sent = await office.house
      .as('lin')
      .send('contract.submit', { contractId: id, form: aSale(), isConfirmed: true }, 1);
    expect([sent.status, ...refusedBy(sent)]).toEqual([403, 'CT-3b']);
    const { body } = await office.house.as('lin').get<{ items: unknown[] }>('/contracts?list=mine');
    expect(body.items).toEqual([]);
    for (const list of ['review', 'recheck', 'sign', 'file'])
      expect((await office.house.as('lin').get(`/contracts?list=${list}`)).status).toBe(403);
  });

  test('each waits in the list of whoever is next', async () => {
    const id = await office.submitted();
    const waits = async (person: 'wang' | 'he' | 'sun', list: string): Promise<boolean> => {
      const { body } = await office.house
        .as(person)
        .get<{ items: { record: { contractId: string } }[] }>(`/contracts?list=${list}`);
      return body.items.some(({ record }) => record.contractId === id);
    };
    expect(await waits('wang', 'recheck')).toBe(true);
    contractOf(await office.tickAll(id));
    contractOf(await office.approve(id));
    expect([await waits('wang', 'recheck'), await waits('he', 'sign')]).toEqual([false, true]);
    contractOf(await office.sign(id));
    expect([await waits('he', 'sign'), await waits('he', 'file')]).toEqual([false, true]);
  });

  test('whoever holds all roles still decides nothing on a contract of their own (decision 8)', async () => {
    const card = { ...anotherCard('无锡天澜泵业有限公司'), creditCode: aCreditCode(7) };
    const customerId = await fileCustomer(office.house, card, 'zhao');
    const id = contractOf(await office.draft({ customerId }, 'zhao')).contractId;
    const form = aSale({ B3: card.name, B40: card.name, B41: card.creditCode });
    const { hash: seen } = contractOf(await office.act('zhao', 'contract.submit', id, { form, isConfirmed: true }));
    expect((await office.detail(id, 'zhao')).body.abilities).toEqual(['contract.read', 'contract.recall']);
    const decisions = [
      office.tickAll(id, 'zhao'),
      office.act('zhao', 'contract.approve', id, { seen }),
      office.act('zhao', 'contract.return', id, { reasons: [{ key: '', text: '重来' }] }),
    ];
    expect((await Promise.all(decisions)).map(({ status }) => status)).toEqual([403, 403, 403]);
    contractOf(await office.tickAll(id));
    contractOf(await office.approve(id));
    expect((await office.act('zhao', 'contract.sign', id, { marks: [], signer: '', signedOn: '' })).status).toBe(403);
  });
});

describe('a supplement (CT-2a)', () => {
  test('needs a base of the same customer that is approved and not closed', async () => {
    const base = await office.submitted();
    const rule = ['contract/supplement-names-base'];
    expect(rulesIn(await office.draft({ baseId: base }))).toEqual(rule);
    contractOf(await office.tickAll(base));
    contractOf(await office.approve(base));
    const id = contractOf(await office.draft({ baseId: base })).contractId;
    expect(contractOf(await office.submit(id))).toMatchObject({ baseId: base, stage: 'rechecking' });

    const other = await fileCustomer(office.house, anotherCard('昆山远泽模具有限公司'));
    expect(rulesIn(await office.draft({ customerId: other, baseId: base }))).toEqual(rule);
    const nowhere = await office.draft({ baseId: ulid() });
    expect([nowhere.status, ...refusedBy(nowhere)]).toEqual([404, 'missing']);
  });

  test('its base may have lost its approval by the time it is submitted', async () => {
    const base = await office.approved();
    const id = contractOf(await office.draft({ baseId: base })).contractId;
    contractOf(await office.submit(base, aSale({ F18: '苏州市吴中区东方大道99号' })));
    expect(rulesIn(await office.submit(id))).toEqual(['contract/supplement-names-base']);
  });

  test('a template that calls itself a supplement is not used without one', async () => {
    const { templateId } = await passTemplate(office.house, saleForm, '购销合同补充协议');
    expect(rulesIn(await office.draft({ templateId }))).toEqual(['contract/supplement-names-base']);
  });
});

describe('the price list (DM-10)', () => {
  const line = {
    product: '试制泵',
    unit: '台',
    listFen: 100_000,
    floorFen: 90_000,
    validFromOn: '2026-01-01',
    validUntilOn: '',
  };
  const list = (person: 'wang' | 'chen' | 'qian', changes = {}) =>
    office.house.as(person).send('price.list', { priceId: ulid(), line: { ...line, ...changes } }, 0);

  test.each(['chen', 'qian'] as const)('%s sets no price', async (person) => {
    expect(refusedBy(await list(person))).toEqual(['DM-10']);
  });

  test('the manager does, within reason; everybody reads', async () => {
    expect(rulesIn(await list('wang', { floorFen: 110_000 }))).toEqual(['price/floor-not-above-list']);
    expect(rulesIn(await list('wang', { validUntilOn: '2025-12-31' }))).toEqual(['price/days-in-order']);
    expect(rulesIn(await list('wang', { product: '', unit: ' ' }))).toEqual([
      'price/price-complete',
      'price/price-complete',
    ]);
    const { priceId } = recordOf(await list('wang')) as unknown as { priceId: string };
    const read = () => office.house.as('chen').post<{ items: unknown[] }>('/prices/read', { products: [' 试制　泵'] });
    expect((await read()).body.items).toHaveLength(1);
    const withdrawn = await office.house.as('wang').send('price.withdraw', { priceId }, 1);
    expect(withdrawn.ok).toBe(true);
    expect((await read()).body.items).toEqual([]);
    const late = await office.house.as('wang').send('price.edit', { priceId, changes: { listFen: 1 } }, 2);
    expect([late.status, ...refusedBy(late)]).toEqual([403, 'DM-10']);
  });

  test('a contract is measured by the price of its own day', async () => {
    const valve = [{ product: '电动球阀', unit: '台', quantity: 1, priceFen: 286_000 }];
    const july = aSale({ G4: '2026年7月2日', C18: '2026年7月30日', 'B37.4': '2027年7月1日' }, valve);
    office.house.clock.at = '2026-07-02T02:00:00.000Z';
    const inJuly = await office.submit(await office.drafted(), july);
    office.house.clock.at = '2026-03-02T02:00:00.000Z';
    expect(contractOf(inJuly).stage).toBe('reviewing');
    expect(contractOf(await office.submit(await office.drafted(), aSale({}, valve))).stage).toBe('rechecking');
  });
});

describe('the code on a sheet tells whether it is the approved content', () => {
  const ask = (code: string, person: 'wang' | 'lin' = 'wang') =>
    office.house.as(person).get<CodeAnswer>(`/codes/${encodeURIComponent(code)}`);

  test('before and after the approval, and once it is void', async () => {
    const id = await office.submitted();
    const first = await office.now(id);
    const code = codeText({ contractId: id, revision: first.revision, hash: first.hash ?? '' });
    expect((await ask(code)).body.isApproved).toBe(false);
    contractOf(await office.tickAll(id));
    contractOf(await office.approve(id));
    expect((await ask(code)).body.isApproved).toBe(true);
    for (const typed of [code.replaceAll('·', ' '), code.replaceAll('·', ' - ').replace(id, id.toLowerCase())])
      expect((await ask(typed)).body).toMatchObject({ record: { contractId: id }, isApproved: true });
    expect((await ask(code.slice(0, -1))).status).toBe(404);
    expect((await ask(code, 'lin')).status).toBe(404);
    contractOf(await office.submit(id, aSale({ F18: '苏州市吴中区东方大道99号' })));
    expect((await ask(code)).body.isApproved).toBe(false);
  });
});

test('a sheet drawn from another template is no form of this contract', async () => {
  const id = await office.drafted();
  const result = await office.submit(id, filled(serviceForm, {}));
  expect(result.status).toBe(422);
  expect((await office.now(id)).stage).toBe('drafted');
});
