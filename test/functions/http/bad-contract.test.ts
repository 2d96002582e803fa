import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import { serviceForm } from '#infra/local/demo/templates/service-form.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import type { Result } from '#functions/http/wire.ts';
import { addressOf } from '#policy/form/address.ts';
import type { Field } from '#policy/form/field.ts';
import type { Cell, CellMap } from '#policy/form/cell-map.ts';
import type { TemplateForm } from '#policy/terms/template.ts';
import { written, type Answers, type Written } from '#given/filled.ts';
import { refusedBy } from '#given/result.ts';
import { aSale } from '#given/sale.ts';
import { aPdf, contractOf, givenSalesOffice, rulesIn, type SalesOffice } from '#given/sales-office.ts';

let office: SalesOffice;
let draft: string;
let before: unknown;
beforeAll(async () => {
  office = await givenSalesOffice();
  draft = await office.drafted();
  before = await office.now(draft);
});

const half = String.fromCharCode(0xd83d);
const withCells = (form: CellMap, ...cells: Cell[]): CellMap => ({ ...form, cells: [...form.cells, ...cells] });

/** The sheet after somebody deleted one of its rows. */
function withoutRow(form: CellMap, gone: number): CellMap {
  const up = <Place extends { readonly row: number }>(place: Place): Place =>
    place.row > gone ? { ...place, row: place.row - 1 } : place;
  return { ...form, cells: form.cells.filter(({ row }) => row !== gone).map(up), merges: [] };
}

const cellsOf = (count: number, says = '另一格'): Cell[] =>
  Array.from({ length: count }, (_, i) => ({
    row: 60 + Math.floor(i / 20),
    column: 10 + (i % 20),
    text: `${says}${i}`,
  }));

/** One request exactly as it is sent, numbers and all. */
async function raw(path: string, body: string): Promise<{ status: number; text: string }> {
  const authorization = `Bearer ${await office.house.token({ oid: 'staff-chen' })}`;
  const headers = { authorization, 'content-type': 'application/json' };
  const response = await office.house.request(path, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
}

describe('a form as no form should be: a finding at its cell or a typed answer, and the draft as it was', () => {
  const sheets: Record<string, [sheet: () => CellMap | object, status: number, cell?: string]> = {
    '20,000 used cells beside the form': [() => withCells(aSale(), ...cellsOf(19_700)), 422],
    'as many sentences that say something open': [
      () => withCells(aSale(), ...cellsOf(19_700, '签字：____，其余另行约定')),
      422,
    ],
    'more cells than a form has': [() => withCells(aSale(), ...cellsOf(20_000)), 400],
    'no cell': [() => ({ ...aSale(), cells: [] }), 422],
    'every cell twice': [() => withCells(aSale({ F18: '' }), ...aSale({ F18: '' }).cells), 422],
    'a deleted row': [() => withoutRow(aSale(), 18), 422],
    'the row of the total deleted': [() => withoutRow(aSale(), 15), 422],
    'an amount of 1e400 as a text': [() => aSale({ F9: '1e400' }), 422, 'F9'],
    'a quantity of -0': [() => aSale({ E9: { text: '-0', number: -0 } }), 422, 'E9'],
    'a price below nothing': [() => aSale({ F9: '-2,860.00' }), 422, 'F9'],
    'a quantity of thirty digits': [() => aSale({ E9: '9'.repeat(30) }), 422, 'E9'],
    'a delivery before the contract': [() => aSale({ C18: '2026年3月1日' }), 422, 'C18'],
    'a day there is not': [() => aSale({ C18: '2026年2月30日' }), 422, 'C18'],
    'a date shell': [() => aSale({ C18: '　　年　月　日' }), 422, 'C18'],
    'half a character in a cell': [() => aSale({ F18: `上海${half}` }), 400],
    'half a character in the sheet’s name': [() => ({ ...aSale(), sheet: half }), 400],
    'a text of 40,000 characters': [() => aSale({ F18: '长'.repeat(40_000) }), 400],
    'a text of 30,000 characters': [() => aSale({ 'B17.1': '长'.repeat(30_000), F18: '' }), 422, 'F18'],
    'a row that Excel does not have': [() => withCells(aSale(), { row: 2_000_000, column: 1, text: '一' }), 400],
    'row 0': [() => withCells(aSale(), { row: 0, column: 1, text: '一' }), 400],
    'a look that is not there': [
      () => withCells(aSale({ F18: '' }), { row: 52, column: 1, text: '/', look: 900 }),
      422,
    ],
    'a merge upside down': [() => ({ ...aSale({ F18: '' }), merges: [{ top: 9, left: 9, bottom: 1, right: 1 }] }), 422],
    'not a form': [() => ({}), 400],
    'a server’s field in the form': [() => ({ ...aSale(), hash: 'x' }), 400],
  };

  test.each(Object.entries(sheets))('%s', async (_, [sheet, status, cell]) => {
    const result = await office.submit(draft, sheet() as CellMap);
    expect(result.status).toBe(status);
    expect(result.findings.length > 0).toBe(status === 422);
    expect(result.findings.length).toBeLessThan(1_000);
    if (cell) expect(result.findings.map(({ where }) => where.cell)).toContain(cell);
    expect(await office.now(draft)).toEqual(before);
  });

  test('an amount of 1e400 and a name of every object on the wire', async () => {
    const command = { id: ulid(), verb: 'contract.submit', basedOn: 1 };
    const of = (input: string) => `{"commands":[${JSON.stringify(command).slice(0, -1)},"input":${input}}]}`;
    const form = JSON.stringify({ contractId: draft, form: aSale(), isConfirmed: true });
    for (const input of [
      form.replace('"number":2860', '"number":1e400'),
      form.replace('"sheet":', '"__proto__":{"isConfirmed":true},"sheet":'),
      form.replace('"contractId":', '"__proto__":{"stage":"approved"},"contractId":'),
    ]) {
      expect(input).not.toBe(form);
      const { status, text } = await raw('/commands', of(input));
      const [result] = (JSON.parse(text) as { results: Result[] }).results;
      expect([status, result?.status]).toEqual([200, 400]);
    }
    expect(await office.now(draft)).toEqual(before);
  });

  test('a sheet of 5 MB', async () => {
    const body = JSON.stringify({ commands: [{ form: 'x'.repeat(5 * 1024 * 1024) }] });
    const authorization = `Bearer ${await office.house.token({ oid: 'staff-chen' })}`;
    const headers = { authorization, 'content-length': String(Buffer.byteLength(body)) };
    expect((await office.house.request('/commands', { method: 'POST', headers, body })).status).toBe(413);
  });
});

describe('figures and days as people write them are read', () => {
  const price = (text: Written): Answers => ({ F9: text });
  const ways: Record<string, Answers> = {
    'full-width digits and separators': price('２，８６０．００'),
    'thousands separators in a text': price('2,860.00'),
    'a currency before, a word behind': price('¥2860元'),
    'a full-width quantity': { E9: '３' },
    'a date with points': { G4: '2026.3.2', C18: '2026.3.30' },
    'a date with slashes': { G4: '2026/3/2', C18: '2026/03/30' },
    'a date in Chinese numerals': { G4: '二〇二六年三月二日' },
    'a date as Excel keeps it': {
      G4: { text: '2026-03-02', number: 46_083 },
      C18: { text: '3月30日', number: 46_111 },
    },
    'a full-width strike': { B38: '／', B5: ' ／ ' },
  };

  test.each(Object.entries(ways))('%s', async (_, answers) => {
    const id = await office.drafted();
    const submitted = contractOf(await office.submit(id, aSale(answers)));
    expect([submitted.stage, submitted.totalFen, submitted.contractOn]).toEqual([
      'rechecking',
      1_642_000,
      '2026-03-02',
    ]);
  });

  test('all of them say the same: one content, one hash', async () => {
    const hashes = new Set<string | undefined>();
    for (const answers of Object.values(ways))
      hashes.add(contractOf(await office.submit(await office.drafted(), aSale(answers))).hash);
    expect(hashes.size).toBe(1);
  });
});

describe('templates that are none', () => {
  const register = (form: object, name = '表样') =>
    office.house.as('he').send('template.register', { templateId: ulid(), name, form }, 0);
  /** The same place to sign, eight columns further right. */
  const beside = (field: Field): Field => {
    const { top, left } = field.area;
    const area = { ...field.area, left: left + 8, right: field.area.right + 8 };
    return { ...field, area, id: addressOf({ row: top, column: left + 8 }) };
  };
  const bare: TemplateForm = { map: saleForm.map, fields: [], tables: [], clauses: [] };
  const forms: Record<string, [object, number]> = {
    'nothing to fill in': [bare, 422],
    'only a place that a formula fills': [
      { ...bare, fields: saleForm.fields.filter(({ isComputed }) => isComputed) },
      422,
    ],
    'half a character in a label': [
      { ...bare, fields: saleForm.fields.map((field) => ({ ...field, label: half })) },
      400,
    ],
    'a place that is no address': [
      { ...bare, fields: saleForm.fields.map((field) => ({ ...field, id: '../x' })) },
      400,
    ],
    'too many places': [{ ...bare, fields: Array.from({ length: 2_001 }, () => saleForm.fields[0]) }, 400],
    'two places of one name': [{ ...bare, fields: saleForm.fields.flatMap((field) => [field, field]) }, 400],
    'a place named by another cell': [
      { ...bare, fields: saleForm.fields.map((field) => ({ ...field, id: `K${field.id.slice(1)}` })) },
      400,
    ],
    'a field too many': [{ ...saleForm, isReviewed: true }, 400],
  };

  test.each(Object.entries(forms))('%s', async (_, [form, status]) => {
    expect((await register(form)).status).toBe(status);
  });

  test.each(['', '长'.repeat(81), half])('a name that is none: %j', async (name) => {
    expect((await register(serviceForm, name)).status).toBe(400);
  });

  test('two blocks of signatures are one template', async () => {
    const doubled = {
      ...saleForm,
      fields: saleForm.fields.flatMap((field) => (field.isByHand ? [field, beside(field)] : [field])),
    };
    expect((await register(doubled, '双签字')).status).toBe(200);
  });
});

describe('scans that are none (CT-3d)', () => {
  const scan = (changes: object) => ({ sha256: 'a'.repeat(64), size: 1_024, type: 'application/pdf', ...changes });

  test.each([
    ['0 bytes', { size: 0 }, 400],
    ['a byte more than 20 MB', { size: 20 * 1024 * 1024 + 1 }, 413],
    ['a program', { type: 'application/x-msdownload' }, 400],
    ['a hash that is none', { sha256: '../../etc' }, 400],
    ['half a byte', { size: 0.5 }, 400],
  ])('%s: no ticket', async (_, changes, status) => {
    expect((await office.house.as('he').post('/scans', scan(changes))).status).toBe(status);
  });

  test('a contract is not signed by a text called PDF, by a scan that never came, or by one of another size', async () => {
    const id = await office.approved();
    const approved = await office.now(id);
    const rules = ['contract/scan-attached'];
    const text = await office.keep(new TextEncoder().encode('这不是 PDF'));
    const real = await office.keep(aPdf('另一份'));
    for (const wrong of [
      text,
      { ...real, sha256: 'b'.repeat(64) },
      { ...real, size: 7 },
      { ...real, type: 'image/png' },
    ])
      expect(rulesIn(await office.sign(id, { scan: wrong }))).toEqual(rules);
    expect((await office.sign(id, { scan: { ...real, name: half } })).status).toBe(400);
    expect(await office.now(id)).toEqual(approved);
  });

  test('other bytes than were announced are not kept', async () => {
    const bytes = aPdf('announced');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { body } = await office.house.as('he').post<{ url: string }>('/scans', scan({ sha256, size: bytes.length }));
    const put = await office.house.request(body.url, { method: 'PUT', body: 'something else' });
    expect(put.status).toBe(422);
    expect((await office.house.request('/scans/files/none', { method: 'PUT', body: 'x' })).status).toBe(403);
  });
});

describe('a command against the contract as it is', () => {
  const send = (verb: string, input: object, basedOn = 1, person: 'chen' | 'lin' = 'chen') =>
    office.house.as(person).send(verb, input, basedOn);

  test.each([
    ['an id that is not there', () => send('contract.recall', { contractId: ulid() }), 404],
    ['an id that is none', () => send('contract.recall', { contractId: 'x' }), 400],
    ['a customer that is not there', () => office.draft({ customerId: ulid() }), 404],
    ['a template that is not there', () => office.draft({ templateId: ulid() }), 404],
    ['the wrong stage', () => send('contract.recall', { contractId: draft }), 403],
    ['a revision from the future', () => send('contract.void', { contractId: draft }, 9), 409],
    ['a revision that is none', () => send('contract.void', { contractId: draft }, 0), 409],
    ['somebody else’s draft', () => send('contract.void', { contractId: draft }, 1, 'lin'), 403],
    ['a verb there is not', () => send('contract.delete', { contractId: draft }), 400],
    ['a field that is the server’s', () => send('contract.void', { contractId: draft, stage: 'approved' }), 400],
    [
      'a day there is not',
      () => send('contract.reach', { contractId: draft, kind: 'delivery', dueOn: '2026-02-30' }),
      400,
    ],
    [
      'a milestone there is not',
      () => send('contract.reach', { contractId: draft, kind: 'party', dueOn: '2026-03-30' }),
      400,
    ],
    [
      'half a character in a reason',
      () => send('contract.return', { contractId: draft, reasons: [{ key: '', text: half }] }),
      400,
    ],
    [
      '100 originals',
      () =>
        send('contract.copy', { contractId: draft, copies: { originals: 100, reason: '', holders: [], keptAt: '' } }),
      400,
    ],
  ])('%s', async (_, sent, status) => {
    expect((await sent()).status).toBe(status);
    expect(await office.now(draft)).toEqual(before);
  });

  test('the id of a colleague’s contract, drafted again', async () => {
    const again = await office.draft({ contractId: draft }, 'lin');
    expect([again.status, ...refusedBy(again)]).toEqual([403, 'CT-1']);
  });

  test.each([
    '/contracts/x',
    '/contracts?list=all',
    '/contracts?list=mine&limit=1000',
    '/contracts?list=mine&after=' + 'x'.repeat(201),
    '/prices?limit=x',
    '/templates/1',
  ])('a question that cannot be read: %s', async (path) => {
    expect((await office.house.as('wang').get(path)).status).toBe(400);
  });

  test.each([['nonsense'], ['HT-2026-0001'], [`${'0'.repeat(26)} r1 abcdefgh`], ['𠮷'.repeat(40)]])(
    'a code that is none: %j',
    async (code) => {
      expect((await office.house.as('wang').get(`/codes/${encodeURIComponent(code)}`)).status).toBe(404);
    },
  );
});

test('what stands beside the form is added, and special: it is never simply passed over', async () => {
  const id = await office.drafted();
  const beside = written(aSale(), { K12: '另送备件一套' });
  expect(contractOf(await office.submit(id, beside)).stage).toBe('reviewing');
});
