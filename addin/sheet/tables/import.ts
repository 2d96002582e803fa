import { isBlank } from '#policy/blank.ts';
import { customerAuthority } from '#policy/authority/customer.ts';
import { customerClauses } from '#policy/clauses/index.ts';
import { dayOf, isDay } from '#policy/day.ts';
import type { CustomerFacts } from '#policy/facts/customer.ts';
import type { Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import { cardFields, CustomerCard, emptyFile, type CardField, type Customer } from '#policy/terms/customer.ts';
import { textUpTo } from '#policy/terms/text.ts';
import type { CardColumn } from '../columns.ts';
import { day, text } from '../kinds.ts';
import type { Row } from '../row.ts';
import { nowOf, type Card, type Known, type Reader, type SheetTable, type Shown } from '../sheet-table.ts';
import type { Stamp } from '../stamp.ts';
import { cardColumns, findingsBefore, oursOf, shownWith } from './customer.ts';
import { knownOf, nameIn, personIn } from './known.ts';

type ImportField = CardField | 'ownerId' | 'formerNumber' | 'filedOn';

const ownColumns: readonly CardColumn<ImportField>[] = [
  {
    key: 'ownerId',
    header: { 'zh-CN': '归属人', en: 'owner' },
    aliases: [
      '归属',
      '业务员',
      '负责业务员',
      '跟进人',
      '客户经理',
      '销售',
      '销售员',
      '所属销售',
      'salesperson',
      'sales rep',
    ],
    width: 12,
    kind: text,
    cites: 'CF-2.1c',
  },
  {
    key: 'formerNumber',
    header: { 'zh-CN': '原编号', en: 'former number' },
    aliases: ['原档案编号', '旧编号', '客户编号', '客户代码', 'customer number', 'customer id'],
    width: 14,
    kind: text,
    cites: 'CF-2.3',
  },
  {
    key: 'filedOn',
    header: { 'zh-CN': '建档日期', en: 'filed on' },
    aliases: ['建档时间', '登记日期', '录入日期', '归档日期', '开户日期', 'created', 'created on'],
    width: 12,
    kind: day,
    cites: 'CF-2.3',
  },
];

const textOf = (card: Card, field: ImportField): string => card[field] ?? '';

/** The fields of the customer's own card, as far as a row says them. */
const cardOf = (card: Card): Card =>
  Object.fromEntries(cardFields.flatMap((field) => (card[field] === undefined ? [] : [[field, card[field]]])));

const ownerOf = ({ known }: Reader, card: Card): string =>
  (known && personIn(known, textOf(card, 'ownerId'))?.staffId) ?? textOf(card, 'ownerId').trim();

/** A row as it would stand in the files. */
const customerFrom = (card: Card, id: string, reader: Reader): Customer => ({
  ...emptyFile,
  ...(card as CustomerCard),
  ...cardOf(card),
  customerId: id,
  revision: 1,
  stage: 'filed',
  reporterId: ownerOf(reader, card),
  ownerId: ownerOf(reader, card),
  reportedAt: nowOf(reader),
  verdict: 'free',
  imported: {
    filedOn: isDay(textOf(card, 'filedOn')) ? textOf(card, 'filedOn') : '',
    formerNumber: textOf(card, 'formerNumber'),
  },
});

const nobody: Finding = {
  cites: 'CF-2.1c',
  by: 'sheet/owner-said',
  level: 'refuse',
  where: { noun: 'customer', field: 'ownerId' },
  reason: { 'zh-CN': '还没有归属人', en: 'the owner is missing' },
  remedy: { 'zh-CN': '请选一位销售人员', en: 'choose a salesperson' },
};

/** Why somebody may not import this row. */
function denialOf(customer: Customer, { me }: Reader): readonly Finding[] {
  const { cites, test } = customerAuthority['customer.import'];
  const denial = test(me.actor, customer);
  const where = { noun: 'customer', field: 'ownerId' };
  return denial ? [{ cites, by: 'customer.import', level: 'refuse', where, ...denial }] : [];
}

function findingsOn(card: Card, { id, revision }: Pick<Stamp, 'id' | 'revision'>, reader: Reader): readonly Finding[] {
  if (revision > 0) return findingsBefore('customer.edit', cardOf(card), { id }, reader);
  const customer = customerFrom(card, id, reader);
  const today = dayOf(nowOf(reader));
  const owner = textOf(card, 'ownerId');
  const facts: CustomerFacts = {
    today,
    ...(reader.known && !isBlank(owner) ? { owner: personIn(reader.known, owner) ?? null } : {}),
  };
  const occasion = { verb: 'customer.import', noun: 'customer', id, facts, parameters: parametersOn(today) } as const;
  return [
    ...denialOf(customer, reader),
    ...(isBlank(owner) ? [nobody] : []),
    ...review(customer, occasion, customerClauses),
  ];
}

/** 文件内查重 (CF-2.1b): all rows held against each other by the house; what is found names their lines. */
async function together(rows: readonly Row[], { server }: Reader): Promise<ReadonlyMap<number, readonly Finding[]>> {
  const asked = rows
    .filter(({ state, typed }) => state !== 'blank' && state !== 'copy' && !isBlank(typed['name'] ?? ''))
    .map(({ line, typed, card = typed }) => ({
      row: line,
      companyName: card['name'] ?? '',
      principal: card['principal'] ?? '',
      phone: card['phone'] ?? '',
      address: card['address'] ?? '',
      creditCode: card['creditCode'] ?? '',
      owner: card['ownerId'] ?? '',
    }));
  const found = new Map<number, Finding[]>();
  for (const { rows: lines, findings } of await server.compareImports(asked))
    for (const line of lines) found.set(line, [...(found.get(line) ?? []), ...findings]);
  return found;
}

function shown(customer: Customer, reader: Reader): Shown {
  const { result = '', stage = '', number = '' } = oursOf(customer, reader);
  const as = shownWith(cardFields, customer, { result, stage, number });
  const { known } = reader;
  const owner = known?.staff.find(({ staffId }) => staffId === customer.ownerId);
  const { filedOn = '', formerNumber = '' } = customer.imported ?? {};
  const ownerId = known && owner ? nameIn(known, owner) : (customer.ownerId ?? '');
  return { ...as, card: { ...as.card, ownerId, formerNumber, filedOn } };
}

const sellers = (known: Known): readonly string[] =>
  known.staff
    .filter(({ roles, hasLeft }) => !hasLeft && roles.includes('salesperson'))
    .map((each) => nameIn(known, each));

/** 客户导入 (CF-1.0): the customers that the department had before it went live, each with its owner. */
export const importTable: SheetTable = {
  file: 'import',
  noun: 'customer',
  title: { 'zh-CN': '客户导入', en: 'Customer import' },
  name: '客户导入',
  roles: ['manager'],
  isPreparing: true,
  card: [...cardColumns, ...ownColumns],
  ours: [
    { key: 'result', header: { 'zh-CN': '结果', en: 'result' }, aliases: ['检查结果'], width: 28 },
    { key: 'stage', header: { 'zh-CN': '阶段', en: 'stage' }, aliases: [], width: 10 },
    { key: 'number', header: { 'zh-CN': '编号', en: 'file number' }, aliases: ['档案编号'], width: 12 },
    { key: 'stamp', header: { 'zh-CN': '戳记', en: 'stamp' }, aliases: [], width: 2 },
  ],
  named: 'name',
  cites: 'CF-1.0',
  vouches: 'CF-1.0',
  shape: {
    ...CustomerCard.shape,
    ownerId: textUpTo(100),
    formerNumber: textUpTo(100),
    filedOn: CustomerCard.shape.obtainedOn,
  },
  knowing: knownOf,
  offered: (known) => ({ ownerId: sellers(known) }),
  findings: findingsOn,
  together,
  command: (card, { id: customerId, revision }, reader) =>
    revision === 0
      ? {
          verb: 'customer.import',
          input: {
            customerId,
            ownerId: ownerOf(reader, card),
            card: cardOf(card),
            filedOn: textOf(card, 'filedOn'),
            formerNumber: textOf(card, 'formerNumber'),
          },
        }
      : { verb: 'customer.edit', input: { customerId, changes: cardOf(card) } },
  verdicts: {
    'customer.import': 'denied',
    'customer/before-going-live': 'denied',
    'customer/imported-once': 'taken',
    'customer/like-one-imported': 'suspected',
    'import/like-another-row': 'suspected',
  },
  free: { 'zh-CN': '可导入', en: 'can be imported' },
  doubtful: { 'zh-CN': '疑似，可导入；请看是不是同一家', en: 'can be imported; see whether it is one with another' },
  shown: (record, reader) => shown(record as Customer, reader),
  read: async (reader, ids) => (await reader.server.read(ids)).map(({ record }) => shown(record, reader)),
};
