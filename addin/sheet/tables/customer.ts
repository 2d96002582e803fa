import { customerClauses } from '#policy/clauses/index.ts';
import { clockOf, dayOf } from '#policy/day.ts';
import type { Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { maskPhone } from '#policy/phone.ts';
import { review } from '#policy/review.ts';
import {
  cardFields,
  CustomerCard,
  emptyFile,
  fieldNames,
  isLive,
  natures,
  sources,
  stages,
  typedFields,
  type CardField,
  type Customer,
} from '#policy/terms/customer.ts';
import { fill, type Locale, type Words } from '#policy/words.ts';
import type { CardColumn } from '../columns.ts';
import { choice, day, digits, text } from '../kinds.ts';
import { nowOf, type Card, type Reader, type SheetTable, type Shown } from '../sheet-table.ts';
import type { Stamp } from '../stamp.ts';

const column = (key: CardField, rest: Omit<CardColumn<CardField>, 'key' | 'header'>): CardColumn<CardField> => ({
  key,
  header: fieldNames[key],
  ...rest,
});

const nature = choice(natures, { 政府: 'government', 公司: 'company', 企业: 'company', 代理商: 'dealer' });
const source = choice(sources, {
  拜访: 'visit',
  展会: 'exhibition',
  展览: 'exhibition',
  研讨会: 'seminar',
  介绍: 'referral',
  来电: 'enquiry',
});

/** The card's columns, in the order in which a list is usually pasted. */
export const cardColumns: readonly CardColumn<CardField>[] = [
  column('name', {
    aliases: ['公司', '公司名', '单位', '单位名称', '企业名称', '客户', '客户名称', 'company', 'customer', 'name'],
    width: 34,
    kind: text,
    cites: 'CF-2.2a',
  }),
  column('principal', {
    aliases: ['负责人姓名', '联系人', '姓名', 'contact', 'contact person'],
    width: 12,
    kind: text,
    cites: 'CF-2.2a',
    joiner: '、',
  }),
  column('nature', {
    aliases: ['性质', '客户性质', '单位性质', '公司性质', 'type'],
    width: 12,
    kind: nature,
    cites: 'CF-1.3',
  }),
  column('demand', {
    aliases: ['需求', '需求产品', '采购需求', '意向', 'needs'],
    width: 20,
    kind: text,
    cites: 'CF-2.2a',
    joiner: '；',
  }),
  column('phone', {
    aliases: ['电话', '电话号码', '手机', '手机号', '手机号码', '联系方式', 'tel', 'telephone', 'mobile'],
    width: 17,
    kind: digits,
    cites: 'CF-2.2a',
    joiner: '、',
    mask: maskPhone,
  }),
  column('address', {
    aliases: ['地址', '单位地址', '联系地址', '详细地址', '企业地址'],
    width: 36,
    kind: text,
    cites: 'CF-2.2a',
    joiner: '；',
  }),
  column('creditCode', {
    aliases: ['信用代码', '社会信用代码', '税号', '纳税人识别号', 'uscc', 'tax number'],
    width: 22,
    kind: digits,
    cites: 'CF-2.2a',
  }),
  column('source', {
    aliases: ['客户来源', '信息来源', '渠道', 'channel'],
    width: 13,
    kind: source,
    cites: 'CF-4.1a',
  }),
  column('obtainedOn', {
    aliases: ['获取时间', '取得日期', '获得日期', '日期', 'date'],
    width: 12,
    kind: day,
    cites: 'CF-2.1a',
  }),
];

/** Month, day, hour and minute of a clock time. */
const [monthFrom, minuteTo] = [5, 16];

const suspected: Words = { 'zh-CN': '疑似，待经理查证', en: 'suspected; the manager decides' };
const reported: Words = { 'zh-CN': '已报备，待经理确认', en: 'reported; awaiting the manager' };
const filed: Words = { 'zh-CN': '已归档 {number}', en: 'filed {number}' };

/** The few words for a customer as it stands. */
function standing({ stage, verdict, fileNumber, reportedAt }: Customer, locale: Locale): string {
  if (stage === 'filed') return fill(filed, { number: fileNumber ?? '' })[locale];
  if (stage === 'reported')
    return `${(verdict === 'suspected' ? suspected : reported)[locale]} ${clockOf(reportedAt).slice(monthFrom, minuteTo)}`;
  return stages[stage][locale];
}

/** What the columns that only we write say of a customer, in every table of customers. */
export const oursOf = (customer: Customer, { me, locale }: Reader): Card => ({
  result: standing(customer, locale),
  owner: customer.ownerId === undefined ? '' : (me.people[customer.ownerId] ?? ''),
  stage: stages[customer.stage][locale],
  number: customer.fileNumber ?? '',
});

/** A customer as a row shows it that has these fields. */
export const shownWith = (fields: readonly (keyof Customer)[], customer: Customer, ours: Card): Shown => ({
  id: customer.customerId,
  revision: customer.revision,
  card: Object.fromEntries(fields.map((field) => [field, customer[field]])) as Card,
  ours,
  isEnded: !isLive(customer),
  isDecided: customer.stage !== 'reported',
});

/** What the clauses say of a card before a verb. The pane knows fewer facts, what was blank before an edit among them; the server asks the rest. */
export function findingsBefore(
  verb: 'customer.report' | 'customer.edit',
  card: Card,
  { id }: Pick<Stamp, 'id'>,
  reader: Reader,
): readonly Finding[] {
  const at = nowOf(reader);
  const customer: Customer = {
    ...emptyFile,
    ...(card as CustomerCard),
    customerId: id,
    revision: 1,
    stage: 'reported',
    reporterId: reader.me.actor.staffId,
    reportedAt: at,
    verdict: 'free',
  };
  const today = dayOf(at);
  const facts = verb === 'customer.edit' ? { today, blankBefore: typedFields } : { today };
  return review(customer, { verb, noun: 'customer', id, facts, parameters: parametersOn(today) }, customerClauses);
}

const shown = (customer: Customer, reader: Reader): Shown => shownWith(cardFields, customer, oursOf(customer, reader));

/** 客户报备: the table in which a salesperson reports customers. A column more is an entry more. */
export const customerTable: SheetTable = {
  file: 'customer',
  noun: 'customer',
  title: { 'zh-CN': '客户报备', en: 'Customers' },
  name: '客户报备',
  card: cardColumns,
  ours: [
    { key: 'result', header: { 'zh-CN': '结果', en: 'result' }, aliases: ['检查结果'], width: 28 },
    { key: 'owner', header: { 'zh-CN': '归属', en: 'owner' }, aliases: ['归属人'], width: 10 },
    { key: 'stage', header: { 'zh-CN': '阶段', en: 'stage' }, aliases: [], width: 10 },
    { key: 'number', header: { 'zh-CN': '编号', en: 'file number' }, aliases: ['档案编号'], width: 12 },
    { key: 'stamp', header: { 'zh-CN': '戳记', en: 'stamp' }, aliases: [], width: 2 },
  ],
  named: 'name',
  cites: 'CF-4.1',
  vouches: 'CF-2.2a',
  shape: CustomerCard.shape,
  findings: (card, stamp, reader) =>
    findingsBefore(stamp.revision === 0 ? 'customer.report' : 'customer.edit', card, stamp, reader),
  command: (card, { id: customerId, revision }) =>
    revision === 0
      ? { verb: 'customer.report', input: { customerId, card } }
      : { verb: 'customer.edit', input: { customerId, changes: card } },
  verdicts: {
    'customer/not-on-file': 'taken',
    'customer/first-report-holds': 'waiting',
    'customer/own-report-once': 'own',
    'customer/suspicion-goes-to-manager': 'suspected',
  },
  free: { 'zh-CN': '可报备', en: 'free to report' },
  shown: (record, reader) => shown(record as Customer, reader),
  read: async (reader, ids) => (await reader.server.read(ids)).map(({ record }) => shown(record, reader)),
  mine: async (reader, after) => {
    const page = await reader.server.list('mine', after);
    const live = page.items.filter(({ record }) => isLive(record));
    return { items: live.map(({ record }) => shown(record, reader)), after: page.after };
  },
};
