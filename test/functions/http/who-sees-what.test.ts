import { ulid } from 'ulid';
import { commands } from '#functions/commands/index.ts';
import { routes } from '#functions/http/routes.ts';
import type { CustomerDetail } from '#functions/http/wire.ts';
import { contractShelf } from '#functions/table/contract.ts';
import { invoiceShelf } from '#functions/table/invoice.ts';
import { receiptShelf } from '#functions/table/receipt.ts';
import { statementShelf } from '#functions/table/statement.ts';
import type { CustomerCard } from '#policy/terms/customer.ts';
import { aVisit } from '#given/activity.ts';
import { aRequest } from '#given/consent.ts';
import { aContract } from '#given/contract.ts';
import { aContact } from '#given/customer.ts';
import { anInvoice } from '#given/invoice.ts';
import { aReceipt } from '#given/receipt.ts';
import { givenDepartment, staff, type Department, type Person } from '#given/department.ts';
import { lying, putItems } from '#given/lying.ts';
import { owed, owing, putAccounts } from '#given/owing.ts';
import { recordOf } from '#given/result.ts';
import { aStatement, aStatementLine } from '#given/statement.ts';

const card: CustomerCard = {
  name: '上海秘名精密机械有限公司',
  principal: '秘负责',
  nature: 'government',
  demand: '秘需求',
  phone: '13911112222',
  address: '上海市嘉定区秘址路1200号',
  creditCode: '',
  source: 'seminar',
  obtainedOn: '2026-02-27',
};

/** What stands in every field of one customer, as it would be read in an answer. */
const marks = {
  name: card.name,
  principal: card.principal,
  nature: '"nature":"government"',
  demand: card.demand,
  phone: card.phone,
  address: '秘址路',
  source: '"source":"seminar"',
  obtainedOn: card.obtainedOn,
  foundedOn: '1987-06',
  legalForm: '秘形式',
  industry: '秘行业',
  products: '秘产品',
  region: '秘区域',
  dealingSince: '1999-03',
  relation: '"relation":"fair"',
  attitude: '"attitude":"poor"',
  reputation: '"reputation":"good"',
  creditStanding: '"creditStanding":"poor"',
  dealTerms: '秘条件',
  bank: '秘开户行',
  bankAccount: '秘31000266',
  contact: '秘联系人',
  contactPhone: '13933334444',
  competitor: '秘对手',
  creditNote: '秘欠款',
  owner: staff.chen.staffId,
  file: '2026-0001',
  outcome: '秘结果',
  class: '秘分类理由',
  instalment: '秘款项',
  cause: '秘原因',
  bankLine: '秘摘要',
  invoiceGoods: '秘内容',
  statementLine: '秘对账',
} as const;
type Mark = keyof typeof marks;

const all = Object.keys(marks) as Mark[];
const but = (...hidden: readonly Mark[]): readonly Mark[] => all.filter((mark) => !hidden.includes(mark));
const credit = ['creditStanding', 'dealTerms', 'creditNote'] as const;
const bank = ['bank', 'bankAccount'] as const;
const phones = ['phone', 'contactPhone'] as const;
const money = ['instalment', 'cause', 'bankLine', 'invoiceGoods', 'statementLine'] as const;

/** Written down here once more, by hand, from the policy: who may see which of them. */
const maySee = {
  lin: [],
  sun: but(...phones, ...credit, 'outcome'),
  qian: ['name', 'owner', 'file', ...credit, ...bank, ...money],
  he: but(...phones, ...credit, ...money),
  wang: but(...phones),
} as const satisfies Partial<Record<Person, readonly Mark[]>>;
type Onlooker = keyof typeof maySee;

let house: Department;
let customerId: string;
let activityId: string;
let contactId: string;
let noteId: string;
let statementId: string;
const [contractId, receiptId, invoiceId] = [ulid(), ulid(), ulid()];
const printed: string[] = [];
const loud = ['log', 'info', 'warn', 'error', 'debug'] as const;
const usual = { ...console };

beforeAll(async () => {
  for (const way of loud)
    console[way] = (...said: unknown[]) => {
      printed.push(said.map((each) => (each instanceof Error ? String(each.stack) : JSON.stringify(each))).join(' '));
    };
  house = await givenDepartment();
  ({ customerId } = recordOf(await house.as('chen').report(card)));
  [activityId, contactId, noteId] = [ulid(), ulid(), ulid()];
  const act = async (person: Person, verb: string, input: object) => {
    const { body } = await house.as('chen').detail(customerId);
    return recordOf(await house.as(person).send(verb, { customerId, ...input }, body.record.revision));
  };
  await act('chen', 'customer.edit', {
    changes: {
      foundedOn: marks.foundedOn,
      legalForm: marks.legalForm,
      industry: marks.industry,
      products: marks.products,
      region: marks.region,
      dealingSince: marks.dealingSince,
      relation: 'fair',
      attitude: 'poor',
      reputation: 'good',
      creditStanding: 'poor',
      dealTerms: marks.dealTerms,
      bank: marks.bank,
      bankAccount: marks.bankAccount,
    },
  });
  await act('chen', 'customer.contact', {
    contact: aContact({ contactId, name: marks.contact, phone: marks.contactPhone }),
  });
  const { evidence } = (await house.as('wang').detail(customerId)).body;
  await act('wang', 'customer.confirm', { kind: 'absent', reason: '查过', evidence });
  await act('he', 'customer.file', {});
  const note = { on: '2026-03-01' };
  await act('chen', 'customer.note', { note: { ...note, noteId: ulid(), kind: 'competitor', text: marks.competitor } });
  await act('chen', 'customer.note', { note: { ...note, noteId, kind: 'credit', text: marks.creditNote } });
  await act('wang', 'customer.classify', { axis: 'volume', value: 'key', reason: marks.class });
  const visit = aVisit({ customer: card.name, outcome: marks.outcome, contact: marks.contact });
  recordOf(await house.as('chen').send('activity.log', { activityId, card: visit, customerId }, 0));
  statementId = `${customerId}.2026-02`;
  await putMoney();
});

/** Money of the customer in every place where it is told: as it lies in the table, whatever acts it came of. */
async function putMoney(): Promise<void> {
  const { table } = house;
  const whose = { customerId, customerName: card.name };
  const explanation = {
    cause: marks.cause,
    measure: '催',
    promisedOn: '',
    byId: staff.chen.staffId,
    at: house.clock.at,
  };
  const account = owing([owed('2026-02-01', { label: marks.instalment, explanation })], {
    customerId,
    name: card.name,
    ownerId: staff.chen.staffId,
    region: marks.region,
  });
  await putAccounts(table, [account]);
  await putItems(table, [
    ...lying(contractShelf, [aContract({ ...whose, contractId, handlerId: staff.chen.staffId, stage: 'signed' })]),
    ...lying(receiptShelf, [aReceipt({ receiptId, customerId, stage: 'entered', reference: marks.bankLine })]),
    ...lying(invoiceShelf, [anInvoice({ ...whose, invoiceId, contractId, goods: marks.invoiceGoods })]),
    ...lying(statementShelf, [
      aStatement({ ...whose, statementId, stage: 'sent', ours: [aStatementLine({ reference: marks.statementLine })] }),
    ]),
  ]);
}

afterAll(() => {
  Object.assign(console, usual);
});

/** How each door is asked for the customer. Whoever adds a door says here how. */
const questions: Readonly<Record<string, readonly (() => unknown)[]>> = {
  'get /me': [],
  'get /customers': ['confirm', 'file', 'mine', 'verify'].map((list) => () => ({ list })),
  'post /customers/read': [() => ({ ids: [customerId] })],
  'get /customers/named': [() => ({ name: card.name })],
  'get /customers/:id': [() => ({ id: customerId })],
  'get /customers/:id/fields/:field': [...all, 'creditCode'].map((field) => () => ({ id: customerId, field })),
  'get /today': [() => ({})],
  'get /crossview': [() => ({})],
  'get /backups/mine': [() => ({})],
  'get /backups/:id/rows': [() => ({ id: ulid() })],
  'get /templates': [() => ({})],
  'get /templates/:id': [() => ({ id: ulid() })],
  'get /prices': [() => ({})],
  'post /prices/read': [() => ({ products: ['阀'] })],
  'get /contracts': ['mine', 'review', 'recheck', 'sign', 'file'].map((list) => () => ({ list })),
  'get /contracts/:id': [() => ({ id: contractId })],
  'get /contracts/:id/paper': [() => ({ id: ulid() })],
  'get /contracts/:id/typings': [() => ({ id: ulid() })],
  'get /contracts/:id/scan': [() => ({ id: ulid() })],
  'get /codes/:code': [() => ({ code: customerId })],
  'post /scans': [() => ({ sha256: 'a'.repeat(64), size: 9, type: 'application/pdf' })],
  'get /activities': [() => ({ list: 'mine' })],
  'post /activities/read': [() => ({ ids: [activityId] })],
  'get /receipts': ['entered', 'announced', 'confirmed', 'mine'].map((list) => () => ({ list })),
  'post /receipts/read': [() => ({ ids: [receiptId] })],
  'post /receipts/match': [() => ({ ids: [receiptId] })],
  'get /receivables': ['mine', 'all'].map((list) => () => ({ list })),
  'get /customers/:id/money': [() => ({ id: customerId })],
  'get /invoices': ['asked', 'issued', 'mine'].map((list) => () => ({ list })),
  'get /invoices/:id': [() => ({ id: invoiceId })],
  'get /contracts/:id/invoiceable': [() => ({ id: contractId })],
  'get /statements': ['due', 'agreed'].map((list) => () => ({ list })),
  'get /statements/:id': [() => ({ id: statementId })],
  'get /statements/:id/scan': [() => ({ id: statementId })],
  'get /ageing': [() => ({})],
  'get /signoff': [() => ({})],
  'get /consents': ['mine', 'asked'].map((list) => () => ({ list })),
  'get /delegations': [() => ({})],
  'get /notices': [() => ({})],
  'post /notices/seen': [() => ({ keys: ['x'] })],
  'get /staff': [],
  'get /staff/:id/customers': [() => ({ id: staff.chen.staffId })],
  'get /dormant': [() => ({})],
  'get /loads': [() => ({})],
  'get /regions': [() => ({})],
  'get /golive': [() => ({})],
  'post /imports/compare': [() => ({ rows: [{ row: 1, companyName: card.name }] })],
  'post /commands': [],
  'post /checks': [],
};

/** What a verb is sent with, where its own id does not say it all. */
const inputs: Readonly<Record<string, () => object>> = {
  'customer.report': () => ({ card: { ...card, name: '上海秘名精密机械公司', phone: '13700001111' } }),
  'customer.import': () => ({ customerId: ulid(), ownerId: staff.lin.staffId, card: { name: card.name } }),
  'customer.edit': () => ({ changes: { phone: '13800000000', creditStanding: 'good' } }),
  'customer.affirm': () => ({ fields: ['phone', 'dealTerms'] }),
  'customer.verify': () => ({ fields: ['phone', 'dealTerms'] }),
  'customer.contact': () => ({ contact: aContact({ contactId, name: '别人', phone: '1' }) }),
  'customer.dropContact': () => ({ contactId }),
  'customer.note': () => ({ note: { noteId, kind: 'credit', on: '2026-03-01', text: '别的' } }),
  'customer.closeNote': () => ({ noteId, how: '已结清' }),
  'customer.classify': () => ({ axis: 'volume', value: 'small', reason: '量小' }),
  'customer.confirm': () => ({ kind: 'absent', reason: '查过', evidence: '' }),
  'customer.refuse': () => ({ reason: '查过', evidence: '' }),
  'customer.offer': () => ({ reason: '忙不过来' }),
  'customer.keep': () => ({ reason: '在谈' }),
  'customer.transfer': () => ({ toId: staff.zhao.staffId, reason: '没有跟进' }),
  'customer.undoTransfer': () => ({ reason: '弄错了' }),
  'activity.log': () => ({ activityId: ulid(), card: aVisit({ customer: '' }), customerId }),
  'activity.edit': () => ({ activityId, changes: { note: '改一下' } }),
  'consent.ask': () => ({ consentId: ulid(), request: aRequest(), customer: { customerId } }),
  'customer.explain': () => ({ contractId, n: 1, cause: '换财务', measure: '上门', promisedOn: '' }),
  'customer.release': () => ({ untilOn: '2026-03-31', reason: '年底付款' }),
  'receipt.edit': () => ({ receiptId, changes: { note: '改' } }),
  'receipt.confirm': () => ({ receiptId, customerId, parts: [] }),
  'receipt.match': () => ({ receiptId, parts: [] }),
  'receipt.reverse': () => ({ receiptId, reason: '退' }),
  'receipt.drop': () => ({ receiptId }),
  'invoice.issue': () => ({ invoiceId, number: '1', issuedOn: '2026-03-02' }),
  'invoice.decline': () => ({ invoiceId, reason: '不' }),
  'invoice.withdraw': () => ({ invoiceId }),
  'statement.open': () => ({ statementId }),
  'statement.send': () => ({ statementId, sentOn: '2026-03-02' }),
  'statement.compare': () => ({ statementId, theirs: [] }),
  'statement.explain': () => ({ statementId, n: 1, cause: '在途' }),
  'statement.agree': () => ({ statementId, who: '顾明', on: '2026-03-02' }),
  'statement.settle': () => ({ statementId }),
  'contract.draft': () => ({ contractId: ulid(), templateId: ulid() }),
};

const idOf = (verb: string) => (verb.startsWith('customer.') || verb === 'contract.draft' ? { customerId } : {});
const inputOf = (verb: string): object => ({ ...idOf(verb), ...inputs[verb]?.() });

/** Everything that came back, to the last header. */
async function asked(person: Person, path: string, init: RequestInit = {}): Promise<string> {
  const authorization = `Bearer ${await house.token({ oid: staff[person].staffId })}`;
  const response = await house.request(path, {
    ...init,
    headers: { authorization, 'content-type': 'application/json' },
  });
  return `${JSON.stringify([...response.headers])} ${await response.text()}`;
}

const post = (person: Person, path: string, body: unknown): Promise<string> =>
  asked(person, path, { method: 'POST', body: JSON.stringify(body) });

function questionAt({ method, path }: { readonly method: string; readonly path: string }, input: object) {
  const values = new Map(Object.entries(input).map(([key, value]) => [key, String(value)]));
  const filled = path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(values.get(key) ?? ''));
  const rest = [...values].filter(([key]) => !path.includes(`:${key}`));
  return method === 'post' ? filled : `${filled}?${new URLSearchParams(rest).toString()}`;
}

const seenIn = (text: string): Mark[] => all.filter((mark) => text.includes(marks[mark]));

/** Marks that came back and should not have. */
const leaked = (person: Onlooker, text: string, besides: readonly Mark[] = []): Mark[] => {
  const allowed: readonly Mark[] = [...maySee[person], ...besides];
  return seenIn(text).filter((mark) => !allowed.includes(mark));
};

const onlookers = Object.keys(maySee) as Onlooker[];

test('every door is asked', () => {
  expect(routes.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(questions).sort());
});

describe('what is for somebody is there', () => {
  test('finance sees the credit part, the bank, the owner and the file number', async () => {
    const text = await asked('qian', `/customers/${customerId}`);
    expect(seenIn(text).sort()).toEqual(['name', 'owner', 'file', ...credit, ...bank].sort());
  });

  test('finance and the owner see all of its money', async () => {
    for (const person of ['qian', 'chen'] as const)
      expect(seenIn(await asked(person, `/customers/${customerId}/money`))).toEqual(expect.arrayContaining([...money]));
  });

  test('unmasked, the manager sees the numbers; a check shows none', async () => {
    const command = (basedOn: number) => ({ id: ulid(), verb: 'customer.unmask', basedOn, input: { customerId } });
    const { revision } = (await house.as('chen').detail(customerId)).body.record;
    expect(seenIn(await post('wang', '/checks', { commands: [command(revision)] }))).not.toContain('contactPhone');
    expect(seenIn(await post('wang', '/commands', { commands: [command(revision)] }))).toContain('contactPhone');
  });
});

describe.each(onlookers)('%s sees what they may, and nothing of the rest (DM-11)', (person) => {
  test.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', async (name, route) => {
    for (const question of questions[name] ?? []) {
      const input = question() as object;
      const path = questionAt(route, input);
      const text = route.method === 'post' ? await post(person, path, input) : await asked(person, path);
      expect([path, leaked(person, text)]).toEqual([path, []]);
    }
  });

  test.each(['/checks', '/commands'])('every verb, by %s', async (path) => {
    for (const { verb } of commands) {
      for (const basedOn of [1, (await house.as('chen').detail(customerId)).body.record.revision]) {
        const command = { id: ulid(), verb, basedOn, input: inputOf(verb) };
        const text = await post(person, path, { commands: [command] });
        const opened: readonly Mark[] =
          verb === 'customer.unmask' && path === '/commands' && person !== 'sun' ? phones : [];
        expect([verb, basedOn, leaked(person, text, opened)]).toEqual([verb, basedOn, []]);
      }
    }
  });

  test('nothing was printed of it', () => {
    expect(seenIn(printed.join('\n'))).toEqual([]);
  });
});

test('with the owner’s consent a colleague sees the card and its numbers, and neither owner, notes nor credit (CF-2.1e)', async () => {
  const name = '宁波可问包装制品有限公司';
  const asker = house.as('zhao');
  const { customerId: id } = recordOf(
    await house.as('chen').report({ name, phone: '13955556666', address: '宁波市鄞州区秘址路1号', creditCode: '' }),
  );
  const { evidence } = (await house.as('wang').detail(id)).body;
  recordOf(
    await house.as('wang').send('customer.confirm', { customerId: id, kind: 'absent', reason: '查过', evidence }),
  );
  const request = aRequest();
  const consentId = ulid();
  const lin = house.as('lin');
  recordOf(await lin.send('consent.ask', { consentId, request, customer: { customerId: id } }, 0));
  expect((await lin.detail(id)).status).toBe(404);
  recordOf(await house.as('chen').send('consent.grant', { consentId }, 1));
  const { status, body } = await lin.get<CustomerDetail>(`/customers/${id}`);
  expect([status, body.record.phone, body.record.ownerId, body.record.reporterId, body.card]).toEqual([
    200,
    '13955556666',
    undefined,
    '',
    undefined,
  ]);
  expect(JSON.stringify(body)).not.toContain(staff.chen.staffId);
  recordOf(await house.as('chen').send('consent.revoke', { consentId }, 2));
  expect((await lin.detail(id)).status).toBe(404);
  expect((await asker.detail(id)).status).toBe(200);
});
