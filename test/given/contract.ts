import type { ContractFacts } from '#policy/facts/contract.ts';
import type { Field, TableBody, TableColumn } from '#policy/form/field.ts';
import type { Form, Reading } from '#policy/form/reading.ts';
import { marks, type Answer, type Contract, type Copies } from '#policy/terms/contract.ts';
import { keysOf } from '#policy/keys-of.ts';
import type { Price } from '#policy/terms/price.ts';
import type { Template } from '#policy/terms/template.ts';

/** A version of a template that the manager has reviewed. */
export const aTemplate = (changes: Partial<Template> = {}): Template => ({
  templateId: '01JQZ8K5T0000000000000000T',
  revision: 2,
  name: '工业品购销合同',
  version: 1,
  stage: 'reviewed',
  drafterId: 'staff-he',
  draftedAt: '2026-02-02T01:00:00.000Z',
  hash: 'hash-of-the-template',
  fieldCount: 60,
  clauseCount: 16,
  reviewerId: 'staff-wang',
  reviewedAt: '2026-02-03T01:00:00.000Z',
  ...changes,
});

/** A draft of today, for the customer of `aCustomer`, on the template of `aTemplate`. */
export const aContract = (changes: Partial<Contract> = {}): Contract => ({
  contractId: '01JQZ8K5T0000000000000000C',
  revision: 1,
  stage: 'drafted',
  customerId: '01JQZ8K5T0000000000000000A',
  customerName: '上海云帆精密机械有限公司',
  handlerId: 'staff-chen',
  draftedAt: '2026-03-02T02:00:00.000Z',
  templateId: '01JQZ8K5T0000000000000000T',
  templateHash: 'hash-of-the-template',
  ...changes,
});

/** A line of the price list that has held since last year. */
export const aPrice = (changes: Partial<Price> = {}): Price => ({
  priceId: '01JQZ8K5T0000000000000000P',
  revision: 1,
  stage: 'listed',
  product: '电动球阀',
  unit: '台',
  listFen: 286_000,
  floorFen: 248_000,
  validFromOn: '2025-01-01',
  validUntilOn: '',
  ...changes,
});

/** A review of today that gives these answers and holds a month. */
export const aReview = (...answers: (Partial<Answer> & Pick<Answer, 'token'>)[]): NonNullable<Contract['review']> => ({
  byId: 'staff-sun',
  at: '2026-03-02T03:00:00.000Z',
  hash: 'hash-of-the-content',
  answers: answers.map((answer) => ({ verdict: 'accepted', note: '', ...answer })),
  validUntilOn: '2026-04-01',
});

/** One thing that makes a contract special, under its hash. */
export const aSpecial = (
  token: string,
  where: { readonly field?: string; readonly cell?: string } = {},
): NonNullable<ContractFacts['specials']>[number] => ({
  token,
  finding: {
    cites: 'CT-2b2',
    by: 'contract/discount-below-list',
    level: 'special',
    where: { noun: 'contract', ...where },
    reason: { 'zh-CN': '单价低于价目', en: 'the price is below the list' },
    remedy: { 'zh-CN': '请上级评审', en: 'a superior has to review it' },
  },
});

type Item = NonNullable<ContractFacts['items']>[number];

/** A clause to re-check, not ticked yet. */
export const anItem = (changes: Partial<Item> = {}): Item => ({
  key: 'text.B22',
  kind: 'clause',
  label: '第二条',
  text: '',
  cell: 'B22',
  risk: 'plain',
  content: ['B22'],
  token: 'token',
  isTicked: false,
  ...changes,
});

type Signing = NonNullable<Contract['signing']>;

/** A contract signed and sealed by both, with its scan. */
export const aSigning = (changes: Partial<Signing> = {}): Signing => ({
  marks: keysOf(marks),
  signer: '顾明',
  signedOn: '2026-03-02',
  scan: { sha256: 'a'.repeat(64), name: '合同.pdf', type: 'application/pdf', size: 1_024 },
  ...changes,
});

/** One original, handed over. */
export const aHolder = (changes: Partial<Copies['holders'][number]> = {}): Copies['holders'][number] => ({
  holder: '公司财务',
  count: 1,
  handedOn: '2026-03-02',
  receiver: '吴倩',
  ...changes,
});

/** Two originals, one with the customer and one with finance; the department's copy in its cabinet. */
export const aRegister = (changes: Partial<Copies> = {}): Copies => ({
  originals: 2,
  reason: '',
  holders: [aHolder({ holder: '客户', receiver: '顾明' }), aHolder()],
  keptAt: '3 号柜',
  ...changes,
});

/** A form without a cell. */
export const noForm: Form = {
  map: { sheet: '空', cells: [], looks: [], merges: [], rows: [], columns: [], names: [], tables: [] },
  fields: [],
  tables: [],
  clauses: [],
};
export const noReading: Reading = { fields: [], tables: [], changed: [], added: [] };

/** A place to fill in. */
export const aField = (changes: Partial<Field> = {}): Field => ({
  id: 'D18',
  area: { top: 18, left: 4, bottom: 18, right: 6 },
  label: '交货地点',
  kind: 'place',
  mayStrike: true,
  evidence: ['right'],
  ...changes,
});

/** A table of one column. */
export const aTable = (column: Partial<TableColumn> = {}): TableBody => ({
  header: { top: 8, left: 2, bottom: 8, right: 2 },
  firstRow: 9,
  lastRow: 14,
  isGrowable: true,
  columns: [{ column: 2, lastColumn: 2, label: '产品名称', kind: 'goods', mayStrike: false, ...column }],
});
