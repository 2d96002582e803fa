import { fieldNames, natures, sources, type CardField, type CustomerCard } from '#policy/terms/customer.ts';
import type { CardColumn, SheetTable } from '../columns.ts';
import { choice, day, digits, text } from '../kinds.ts';

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

/** 客户报备: the table in which a salesperson reports customers. A column more is an entry more. */
export const customerTable: SheetTable<CustomerCard, 'result' | 'owner' | 'stage' | 'number' | 'stamp'> = {
  noun: 'customer',
  title: { 'zh-CN': '客户报备', en: 'Customers' },
  name: '客户报备',
  card: [
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
  ],
  ours: [
    { key: 'result', header: { 'zh-CN': '结果', en: 'result' }, aliases: ['检查结果'], width: 28 },
    { key: 'owner', header: { 'zh-CN': '归属', en: 'owner' }, aliases: ['归属人'], width: 10 },
    { key: 'stage', header: { 'zh-CN': '阶段', en: 'stage' }, aliases: [], width: 10 },
    { key: 'number', header: { 'zh-CN': '编号', en: 'file number' }, aliases: ['档案编号'], width: 12 },
    { key: 'stamp', header: { 'zh-CN': '戳记', en: 'stamp' }, aliases: [], width: 2 },
  ],
};

/** The columns that only we write. */
export type OwnKey = (typeof customerTable.ours)[number]['key'];
