import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import type { ContractDetail, Result } from '#functions/http/wire.ts';
import { demoPrices } from '#infra/local/demo/prices.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import { keysOf } from '#policy/keys-of.ts';
import { marks, type Contract } from '#policy/terms/contract.ts';
import type { CustomerCard } from '#policy/terms/customer.ts';
import type { Template, TemplateForm } from '#policy/terms/template.ts';
import { aContact, aProfile } from './customer.ts';
import { givenDepartment, type Answer, type Department, type Person } from './department.ts';
import { recordOf } from './result.ts';
import { aSale } from './sale.ts';

/** A scan that was put where scans are kept. */
export type Kept = NonNullable<NonNullable<Contract['signing']>['scan']>;

/** A department that sells: a filed customer of 陈晓雯, the contract of sale reviewed, the price list in force. */
export interface SalesOffice {
  readonly house: Department;
  readonly customerId: string;
  readonly templateId: string;
  /** What somebody sees of a contract. */
  readonly detail: (contractId: string, person?: Person) => Promise<Answer<ContractDetail>>;
  /** The contract as it is now. */
  readonly now: (contractId: string) => Promise<Contract>;
  /** Does something on the revision that stands now. */
  readonly act: (person: Person, verb: string, contractId: string, input?: object) => Promise<Result>;
  readonly draft: (input?: object, person?: Person) => Promise<Result>;
  readonly drafted: (input?: object) => Promise<string>;
  readonly submit: (contractId: string, form?: CellMap, input?: object) => Promise<Result>;
  readonly submitted: (form?: CellMap) => Promise<string>;
  /** The superior accepts everything that is special, in each case with these words. */
  readonly review: (contractId: string, answer?: object) => Promise<Result>;
  readonly tickAll: (contractId: string, person?: Person) => Promise<Result>;
  readonly approve: (contractId: string, person?: Person) => Promise<Result>;
  readonly approved: (form?: CellMap) => Promise<string>;
  /** Puts a scan where the API says. */
  readonly keep: (bytes: Uint8Array, type?: Kept['type']) => Promise<Kept>;
  readonly sign: (contractId: string, changes?: object) => Promise<Result>;
  readonly signed: (form?: CellMap) => Promise<string>;
  readonly file: (contractId: string) => Promise<Result>;
}

/** The contract a command answered with; fails where it was refused. */
export const contractOf = (result: Result): Contract => recordOf(result) as unknown as Contract;

/** The clause files that refused a command. */
export const rulesIn = (result: Result): string[] =>
  result.findings.filter(({ level }) => level === 'refuse').map(({ by }) => by);

/** The bytes of a document that begins as one of its kind does. */
export const aPdf = (says = '合同扫描件'): Uint8Array => new TextEncoder().encode(`%PDF-1.7\n${says}\n%%EOF`);

/** Reports, confirms and files a customer; it is then the reporter's. */
export async function fileCustomer(
  house: Department,
  card: Partial<CustomerCard> = {},
  reporter: Person = 'chen',
): Promise<string> {
  const { customerId } = recordOf(await house.as(reporter).report(card));
  recordOf(await house.as(reporter).send('customer.edit', { customerId, changes: aProfile }, 1));
  recordOf(await house.as(reporter).send('customer.contact', { customerId, contact: aContact() }, 2));
  const { evidence } = (await house.as('wang').detail(customerId)).body;
  const decision = { customerId, kind: 'absent', reason: '已核对，不是同一家', evidence };
  recordOf(await house.as('wang').send('customer.confirm', decision, 3));
  recordOf(await house.as('he').send('customer.file', { customerId }, 4));
  return customerId;
}

/** Registers a template and has it reviewed by somebody else. */
export async function passTemplate(house: Department, form: TemplateForm, name = form.map.sheet): Promise<Template> {
  const templateId = ulid();
  const draft = recordOf(await house.as('he').send('template.register', { templateId, name, form }, 0));
  const { hash: seen } = draft as unknown as Template;
  return recordOf(await house.as('wang').send('template.review', { templateId, seen }, 1)) as unknown as Template;
}

export async function listPrices(house: Department): Promise<void> {
  const commands = demoPrices.map((line) => ({
    id: ulid(),
    verb: 'price.list',
    basedOn: 0,
    input: { priceId: ulid(), line },
  }));
  const { body } = await house.as('wang').post<{ results: Result[] }>('/commands', { commands });
  body.results.forEach(recordOf);
}

/** Opens the office on an engine of its own, on 2 March 2026. */
export async function givenSalesOffice(): Promise<SalesOffice> {
  const house = await givenDepartment();
  const customerId = await fileCustomer(house);
  const { templateId } = await passTemplate(house, saleForm);
  await listPrices(house);

  const detail: SalesOffice['detail'] = (id, person = 'wang') => house.as(person).get(`/contracts/${id}`);
  const now: SalesOffice['now'] = async (id) => (await detail(id)).body.record;
  const act: SalesOffice['act'] = async (person, verb, contractId, input = {}) =>
    house.as(person).send(verb, { contractId, ...input }, (await now(contractId)).revision);
  const draft: SalesOffice['draft'] = (input = {}, person = 'chen') =>
    house.as(person).send('contract.draft', { contractId: ulid(), customerId, templateId, ...input }, 0);
  const drafted: SalesOffice['drafted'] = async (input) => contractOf(await draft(input)).contractId;
  const submit: SalesOffice['submit'] = (id, form = aSale(), input = {}) =>
    act('chen', 'contract.submit', id, { form, isConfirmed: true, ...input });
  const submitted: SalesOffice['submitted'] = async (form) =>
    contractOf(await submit(await drafted(), form)).contractId;
  const review: SalesOffice['review'] = async (id, answer = {}) => {
    const { specials, record } = (await detail(id, 'sun')).body;
    const answers = specials.map(({ token }) => ({ token, verdict: 'accepted', note: '', ...answer }));
    return act('sun', 'contract.review', id, { seen: record.hash, answers, validUntilOn: '2026-04-01' });
  };
  const tickAll: SalesOffice['tickAll'] = async (id, person = 'wang') => {
    const { items } = (await detail(id, person)).body;
    return act(person, 'contract.tick', id, { ticked: items.map(({ token }) => token), unticked: [] });
  };
  const approve: SalesOffice['approve'] = async (id, person = 'wang') =>
    act(person, 'contract.approve', id, { seen: (await now(id)).hash });
  const approved: SalesOffice['approved'] = async (form) => {
    const id = await submitted(form);
    contractOf(await tickAll(id));
    return contractOf(await approve(id)).contractId;
  };
  const keep: SalesOffice['keep'] = async (bytes, type = 'application/pdf') => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const scan = { sha256, size: bytes.byteLength, type };
    const { body } = await house.as('he').post<{ url: string }>('/scans', scan);
    const put = await house.request(body.url, { method: 'PUT', body: new Uint8Array(bytes) });
    if (!put.ok) throw new Error(`The scan was not kept: ${put.status}`);
    return { ...scan, name: '合同.pdf' };
  };
  const sign: SalesOffice['sign'] = async (id, changes = {}) =>
    act('he', 'contract.sign', id, {
      marks: keysOf(marks),
      signer: '顾明',
      signedOn: '2026-03-02',
      scan: await keep(aPdf()),
      ...changes,
    });
  const signed: SalesOffice['signed'] = async (form) => contractOf(await sign(await approved(form))).contractId;
  const file: SalesOffice['file'] = (id) => act('he', 'contract.file', id);
  return {
    house,
    customerId,
    templateId,
    detail,
    now,
    act,
    draft,
    drafted,
    submit,
    submitted,
    review,
    tickAll,
    approve,
    approved,
    keep,
    sign,
    signed,
    file,
  };
}
