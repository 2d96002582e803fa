import { dayOf, daysBetween } from '#policy/day.ts';
import type { Finding } from '#policy/finding.ts';
import {
  CardAndProfile,
  grades,
  isLive,
  profileFieldNames,
  typedFields,
  type Customer,
  type ProfileField,
} from '#policy/terms/customer.ts';
import { fill, type Words } from '#policy/words.ts';
import type { CustomerLine } from '../../wire.ts';
import type { CardColumn } from '../columns.ts';
import { choice, text } from '../kinds.ts';
import { nowOf, type Card, type Reader, type SheetTable, type Shown } from '../sheet-table.ts';
import { cardColumns, findingsBefore, oursOf, shownWith } from './customer.ts';

const column = (
  key: ProfileField,
  rest: Omit<CardColumn<ProfileField>, 'key' | 'header'>,
): CardColumn<ProfileField> => ({
  key,
  header: profileFieldNames[key],
  ...rest,
});

const grade = choice(grades, { 良好: 'good', 优: 'good', 良: 'fair', 中: 'plain', 不好: 'poor' });
const basics = { kind: text, cites: 'CF-3.1' } as const;
const standing = { kind: grade, width: 10 } as const;

const profileColumns: readonly CardColumn<ProfileField>[] = [
  column('foundedOn', { aliases: ['成立时间', '成立日期', '创立日期', 'established'], width: 12, ...basics }),
  column('legalForm', { aliases: ['企业组织形式', '企业类型', 'company form'], width: 14, ...basics }),
  column('industry', { aliases: ['行业种类', '所属行业', 'sector'], width: 14, ...basics }),
  column('products', { aliases: ['产品', '主要产品', '主营产品'], width: 24, joiner: '；', ...basics }),
  column('region', { aliases: ['地区', '所在区域', '销售区域', 'area'], width: 12, kind: text, cites: 'CF-2.4' }),
  column('dealingSince', { aliases: ['交易时间', '交易起始时间', '合作起始'], width: 12, ...basics }),
  column('relation', { aliases: ['客户关系', '关系'], ...standing, cites: 'CF-3.2' }),
  column('attitude', { aliases: ['态度'], ...standing, cites: 'CF-3.2' }),
  column('reputation', { aliases: ['信誉', '企业信誉与形象'], ...standing, cites: 'CF-3.3' }),
  column('creditStanding', { aliases: ['信用', '信用情况', 'credit'], ...standing, cites: 'CF-3.3' }),
  column('dealTerms', { aliases: ['付款条件', '结算方式'], width: 24, kind: text, cites: 'CF-3.3', joiner: '；' }),
  column('bank', { aliases: ['开户银行', '开户行名称', 'bank name'], width: 18, kind: text, cites: 'DM-9' }),
  column('bankAccount', {
    aliases: ['账号', '帐号', '银行帐号', 'account number'],
    width: 20,
    kind: text,
    cites: 'DM-9',
  }),
];

/** A row without a record: the table holds what is on file, and reports nothing. */
const reportedFirst: Finding = {
  cites: 'CF-2.1a',
  by: 'sheet/reported-first',
  level: 'refuse',
  where: { noun: 'customer', field: 'name' },
  reason: { 'zh-CN': '这位客户还没有报备', en: 'this customer has not been reported' },
  remedy: {
    'zh-CN': '请先在「客户报备」表里报备，经理确认后刷新，这里就有了',
    en: 'report it in the sheet 客户报备; once it is confirmed, refreshing brings it here',
  },
};

/** Where a customer stands, as far as the house told it. */
const figuresOf = (standing: CustomerLine['standing']): Card =>
  standing
    ? {
        maintainedOn: standing.fromOn,
        dormantOn: standing.dormantOn,
        completeness: `${String(standing.completeness)}%`,
      }
    : {};

const dormant: Words = {
  'zh-CN': '已满三个月未维护，经理可以移交',
  en: 'three months without maintenance; the manager may transfer it',
};
const warned: Words = {
  'zh-CN': '还有 {days} 天满三个月未维护',
  en: 'three months without maintenance in {days} days',
};

/** What the row says of the clock (CF-2.1f), in place of where the file stands: nothing before the owner is warned. */
function warningOf(standing: CustomerLine['standing'], reader: Reader): Card {
  const today = dayOf(nowOf(reader));
  if (!standing || today < standing.warnOn) return {};
  const says = standing.isDormant ? dormant : fill(warned, { days: daysBetween(today, standing.lastOn) });
  return { result: says[reader.locale] };
}

const shown = (customer: Customer, reader: Reader, standing?: CustomerLine['standing']): Shown =>
  shownWith(typedFields, customer, {
    ...oursOf(customer, reader),
    ...figuresOf(standing),
    ...warningOf(standing, reader),
  });

/** 客户档案: everything typed on the cards of the customers one holds, a row each. */
export const customerFileTable: SheetTable = {
  file: 'customer-file',
  noun: 'customer',
  title: { 'zh-CN': '客户档案', en: 'Customer files' },
  name: '客户档案',
  card: [...cardColumns, ...profileColumns],
  ours: [
    { key: 'result', header: { 'zh-CN': '结果', en: 'result' }, aliases: ['检查结果'], width: 28 },
    { key: 'maintainedOn', header: { 'zh-CN': '最近维护', en: 'last maintained' }, aliases: [], width: 12 },
    { key: 'dormantOn', header: { 'zh-CN': '到期', en: 'dormant on' }, aliases: ['到期日'], width: 12 },
    { key: 'completeness', header: { 'zh-CN': '完整度', en: 'completeness' }, aliases: [], width: 9 },
    { key: 'owner', header: { 'zh-CN': '归属', en: 'owner' }, aliases: ['归属人'], width: 10 },
    { key: 'stage', header: { 'zh-CN': '阶段', en: 'stage' }, aliases: [], width: 10 },
    { key: 'number', header: { 'zh-CN': '编号', en: 'file number' }, aliases: ['档案编号'], width: 12 },
    { key: 'stamp', header: { 'zh-CN': '戳记', en: 'stamp' }, aliases: [], width: 2 },
  ],
  named: 'name',
  isWhole: true,
  cites: 'CF-4.1',
  vouches: 'CF-2.2a',
  shape: CardAndProfile.shape,
  findings: (card, stamp, reader) =>
    stamp.revision === 0 ? [reportedFirst] : findingsBefore('customer.edit', card, stamp, reader),
  command: (card, { id: customerId }) => ({ verb: 'customer.edit', input: { customerId, changes: card } }),
  verdicts: {},
  free: { 'zh-CN': '可保存', en: 'can be saved' },
  shown: (record, reader) => shown(record as Customer, reader),
  read: async (reader, ids) =>
    (await reader.server.read(ids)).map(({ record, standing }) => shown(record, reader, standing)),
  mine: async (reader, after) => {
    const page = await reader.server.list('files', after);
    const held = page.items.filter(({ record }) => isLive(record) && record.ownerId === reader.me.actor.staffId);
    return { items: held.map(({ record, standing }) => shown(record, reader, standing)), after: page.after };
  },
};
