import * as z from 'zod';
import { isDay } from '../day.ts';
import { keysOf } from '../keys-of.ts';
import type { Words } from '../words.ts';
import { recordId } from './record-id.ts';
import { textUpTo } from './text.ts';

/** 客户性质 (CF-1.3). */
export const natures = {
  government: { 'zh-CN': '政府机构', en: 'government' },
  company: { 'zh-CN': '普通公司', en: 'company' },
  dealer: { 'zh-CN': '经销商', en: 'dealer' },
} as const satisfies Record<string, Words>;

/** 来源 (CF-4.1a, CF-4.1b). */
export const sources = {
  visit: { 'zh-CN': '客户拜访', en: 'visit' },
  market: { 'zh-CN': '市场开发', en: 'market development' },
  exhibition: { 'zh-CN': '展览会', en: 'exhibition' },
  seminar: { 'zh-CN': '技术研讨会', en: 'technical seminar' },
  referral: { 'zh-CN': '客户介绍', en: 'referral' },
  enquiry: { 'zh-CN': '客户来电', en: 'incoming enquiry' },
} as const satisfies Record<string, Words>;

/** Longer than any cell of a report; what a person may write is bounded by `longestText` of the parameters. */
const text = textUpTo(2_000);
const day = text.refine((value) => value === '' || isDay(value), 'not a day');

/** What a person fills in, kept as it was typed. An empty text is a field left blank. */
export const CustomerCard = z.strictObject({
  name: text,
  principal: text,
  nature: z.enum([...keysOf(natures), '']),
  demand: text,
  phone: text,
  address: text,
  creditCode: text,
  source: z.enum([...keysOf(sources), '']),
  obtainedOn: day,
});
export type CustomerCard = z.infer<typeof CustomerCard>;
export type CardField = keyof CustomerCard;
export const cardFields = keysOf(CustomerCard.shape);

export const fieldNames: Readonly<Record<CardField, Words>> = {
  name: { 'zh-CN': '公司名称', en: 'company name' },
  principal: { 'zh-CN': '负责人', en: 'principal' },
  nature: { 'zh-CN': '企业性质', en: 'nature' },
  demand: { 'zh-CN': '需求方向', en: 'demand' },
  phone: { 'zh-CN': '联系电话', en: 'phone' },
  address: { 'zh-CN': '公司地址', en: 'address' },
  creditCode: { 'zh-CN': '统一社会信用代码', en: 'credit code' },
  source: { 'zh-CN': '来源', en: 'source' },
  obtainedOn: { 'zh-CN': '获取日期', en: 'date obtained' },
};

/** The life of a customer's file: 已报备 → 已确认 → 已归档, or 未通过 / 已撤回 (CF-2.3). */
export const stages = {
  reported: { 'zh-CN': '待确认', en: 'reported' },
  confirmed: { 'zh-CN': '已确认', en: 'confirmed' },
  filed: { 'zh-CN': '已归档', en: 'filed' },
  refused: { 'zh-CN': '未通过', en: 'refused' },
  withdrawn: { 'zh-CN': '已撤回', en: 'withdrawn' },
} as const satisfies Record<string, Words>;
export type Stage = keyof typeof stages;

/** Stages in which a customer is somebody's, or about to be. */
export const isLive = ({ stage }: { readonly stage: Stage }): boolean =>
  stage === 'reported' || stage === 'confirmed' || stage === 'filed';

/** A ULID; made in the sheet before the row is sent, so a crash in between never makes two customers. */
export const CustomerId = recordId;

/** 查证 (CF-2.1b): what the manager decided. The reason and the evidence it stands on are frozen in the entry. */
export const Decision = z.strictObject({
  kind: z.enum(['absent', 'related', 'same']),
  /** The customer it is the same as, or related to. */
  ofId: CustomerId.optional(),
  byId: z.string(),
  at: z.string(),
});
export type Decision = z.infer<typeof Decision>;

/** 客户: one customer, one card, one row (CF-4.1). It belongs to the company; a person only holds it (CF-2.0). */
export const Customer = z.strictObject({
  ...CustomerCard.shape,
  customerId: CustomerId,
  /** 1 for the report, one more for every act since. */
  revision: z.int().min(1),
  stage: z.enum(keysOf(stages)),
  reporterId: z.string(),
  /** 归属人: who holds the customer; the reporter, from the confirmation on (CF-2.1c). */
  ownerId: z.string().optional(),
  reportedAt: z.string(),
  /** What the duplicate search said when it was reported. */
  verdict: z.enum(['free', 'suspected']),
  decision: Decision.optional(),
  /** 档案编号 `2026-0001`: by year, without gaps. */
  fileNumber: z.string().optional(),
});
export type Customer = z.infer<typeof Customer>;
