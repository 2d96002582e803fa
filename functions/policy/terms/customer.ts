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

/** 好 · 较好 · 一般 · 差: how a relation, an attitude or a credit standing is graded (CF-3.2, CF-3.3). */
export const grades = {
  good: { 'zh-CN': '好', en: 'good' },
  fair: { 'zh-CN': '较好', en: 'fair' },
  plain: { 'zh-CN': '一般', en: 'plain' },
  poor: { 'zh-CN': '差', en: 'poor' },
} as const satisfies Record<string, Words>;
const grade = z.enum([...keysOf(grades), '']);

/** What the card says beyond the report (CF-3.1 to CF-3.3), kept as it was typed. */
export const CustomerProfile = z.strictObject({
  foundedOn: text,
  legalForm: text,
  industry: text,
  products: text,
  region: text,
  /** Since when they trade with us, where it was before our contracts are kept here. */
  dealingSince: text,
  relation: grade,
  attitude: grade,
  reputation: grade,
  creditStanding: grade,
  dealTerms: text,
  bank: text,
  bankAccount: text,
});
export type CustomerProfile = z.infer<typeof CustomerProfile>;
export type ProfileField = keyof CustomerProfile;
export const profileFields = keysOf(CustomerProfile.shape);

export const profileFieldNames: Readonly<Record<ProfileField, Words>> = {
  foundedOn: { 'zh-CN': '创立时间', en: 'founded' },
  legalForm: { 'zh-CN': '组织形式', en: 'legal form' },
  industry: { 'zh-CN': '行业', en: 'industry' },
  products: { 'zh-CN': '生产产品', en: 'products' },
  region: { 'zh-CN': '区域', en: 'region' },
  dealingSince: { 'zh-CN': '交易起始', en: 'dealing since' },
  relation: { 'zh-CN': '客情关系', en: 'relation' },
  attitude: { 'zh-CN': '合作态度', en: 'attitude' },
  reputation: { 'zh-CN': '企业信誉', en: 'reputation' },
  creditStanding: { 'zh-CN': '信用状况', en: 'credit standing' },
  dealTerms: { 'zh-CN': '交易条件', en: 'terms of trade' },
  bank: { 'zh-CN': '开户行', en: 'bank' },
  bankAccount: { 'zh-CN': '银行账号', en: 'bank account' },
};

/** A profile nobody has filled in. */
export const blankProfile = Object.fromEntries(profileFields.map((field) => [field, ''])) as CustomerProfile;

/** Every field that is typed on the card. */
export const CardAndProfile = z.strictObject({ ...CustomerCard.shape, ...CustomerProfile.shape });
export type TypedField = CardField | ProfileField;
export const typedFields = [...cardFields, ...profileFields] as const satisfies readonly TypedField[];
export const typedFieldNames: Readonly<Record<TypedField, Words>> = { ...fieldNames, ...profileFieldNames };

/** Fields that are chosen from a few, and what each choice is called. */
export const fieldChoices: Readonly<Partial<Record<TypedField, Readonly<Record<string, Words>>>>> = {
  nature: natures,
  source: sources,
  relation: grades,
  attitude: grades,
  reputation: grades,
  creditStanding: grades,
};

/** 联系人 (CF-3.1): one of several at a customer. */
export const Contact = z.strictObject({
  contactId: recordId,
  name: textUpTo(100),
  post: textUpTo(100),
  phone: textUpTo(100),
  note: textUpTo(500),
});
export type Contact = z.infer<typeof Contact>;
export const mostContacts = 30;

/** A dated line of the card (CF-3.2, CF-3.3, DM-7): it can be closed, never removed. */
export const noteKinds = {
  situation: { 'zh-CN': '经营状况', en: 'state of business' },
  competitor: { 'zh-CN': '竞争对手', en: 'competitor' },
  problem: { 'zh-CN': '存在的问题', en: 'problem' },
  strength: { 'zh-CN': '保持的优势', en: 'strength' },
  measure: { 'zh-CN': '未来的对策', en: 'measure' },
  credit: { 'zh-CN': '以往信用问题', en: 'past credit problem' },
} as const satisfies Record<string, Words>;
export type NoteKind = keyof typeof noteKinds;

export const CardNote = z.strictObject({
  noteId: recordId,
  kind: z.enum(keysOf(noteKinds)),
  on: z.string().refine(isDay, 'not a day'),
  text: textUpTo(500),
  byId: z.string(),
  closed: z.strictObject({ on: z.string(), how: textUpTo(500), byId: z.string() }).optional(),
});
export type CardNote = z.infer<typeof CardNote>;
export const mostNotes = 100;

/** The axes by which customers are grouped (CF-1.1 to CF-1.4); the third is the nature, which is typed. */
export const timeClasses = {
  prospect: { 'zh-CN': '潜在客户', en: 'prospect' },
  new: { 'zh-CN': '新客户', en: 'new' },
  old: { 'zh-CN': '老客户', en: 'old' },
} as const satisfies Record<string, Words>;
export const processClasses = {
  developing: { 'zh-CN': '开发中', en: 'in development' },
  executing: { 'zh-CN': '执行中', en: 'in execution' },
  traded: { 'zh-CN': '曾交易', en: 'traded before' },
} as const satisfies Record<string, Words>;
export const volumeClasses = {
  key: { 'zh-CN': '主力客户', en: 'key' },
  general: { 'zh-CN': '一般客户', en: 'general' },
  small: { 'zh-CN': '零散客户', en: 'small' },
} as const satisfies Record<string, Words>;
export const axes = { time: timeClasses, process: processClasses, volume: volumeClasses } as const;
export type Axis = keyof typeof axes;
export type TimeClass = keyof typeof timeClasses;
export type ProcessClass = keyof typeof processClasses;
export type VolumeClass = keyof typeof volumeClasses;

/** What a manager decided against what was derived, and why. */
const decidedClass = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ value, reason: textUpTo(500), byId: z.string(), at: z.string() }).optional();

/** 保留 or 延长 (decision 4): the manager leaves a dormant customer with its owner until a day. */
export const Keep = z.strictObject({
  /** The last day on which it is not dormant. */
  untilOn: z.string().refine(isDay, 'not a day'),
  reason: textUpTo(500),
  byId: z.string(),
  at: z.string(),
});

/** 归属人请求移交: the owner would rather hand it over. */
export const Offer = z.strictObject({ reason: textUpTo(500), at: z.string() });

/** 放行 (DM-8c): a customer over the credit line may sign on credit until a day, or up to a sum overdue. */
export const Release = z.strictObject({
  /** The last day it holds. */
  untilOn: z.string().refine(isDay, 'not a day'),
  /** Up to so much overdue, in fen; missing: whatever it is. */
  upToFen: z.int().min(0).optional(),
  reason: textUpTo(500),
  byId: z.string(),
  at: z.string(),
});
export type Release = z.infer<typeof Release>;

/** 额度和账期: how much a customer may owe on credit, and for how many days; who said so, when and why. */
export const CreditTerms = z.strictObject({
  creditLimitFen: z.int().min(0),
  creditDays: z.int().min(0),
  reason: textUpTo(500),
  byId: z.string(),
  at: z.string(),
});
export type CreditTerms = z.infer<typeof CreditTerms>;

/** 信用额度 (X4): what its owner proposes, and what somebody above has granted. */
export const Credit = z.strictObject({ proposed: CreditTerms.optional(), granted: CreditTerms.optional() });
export type Credit = z.infer<typeof Credit>;

/** 移交 (CF-2.1g): the last one, with what its undoing needs. */
export const Transfer = z.strictObject({
  fromId: z.string(),
  toId: z.string(),
  ground: z.enum(['dormant', 'left', 'offered']),
  reason: textUpTo(500),
  byId: z.string(),
  at: z.string(),
  /** How it was held until then. */
  before: z
    .strictObject({ heldSince: z.string().optional(), keep: Keep.optional(), offer: Offer.optional() })
    .optional(),
  undone: z.strictObject({ byId: z.string(), at: z.string() }).optional(),
});
export type Transfer = z.infer<typeof Transfer>;

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

/** Fields that a record from before they existed leaves blank. */
const orBlank = <Shape extends Readonly<Record<string, z.ZodType>>>(shape: Shape) =>
  Object.fromEntries(keysOf(shape).map((field) => [field, (shape[field] as z.ZodType<string>).default('')])) as {
    [Field in keyof Shape]: z.ZodDefault<Shape[Field]>;
  };

/** What is known of a customer that was on file before: its name, and of the rest whatever there is. */
export const KnownCard = z.strictObject({ ...orBlank(CardAndProfile.shape), name: text });

/** 查证 (CF-2.1b): what the manager decided. The reason and the evidence it stands on are frozen in the entry. */
export const Decision = z.strictObject({
  kind: z.enum(['absent', 'related', 'same']),
  /** The customer it is the same as, or related to. */
  ofId: CustomerId.optional(),
  byId: z.string(),
  at: z.string(),
});
export type Decision = z.infer<typeof Decision>;

/** 导入 (CF-1.0): a customer that was on file before the department went live, and what the old file said; blank where it said nothing. */
export const Imported = z.strictObject({
  /** 建档日期. */
  filedOn: day,
  /** 原编号. */
  formerNumber: textUpTo(100),
});
export type Imported = z.infer<typeof Imported>;

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
  imported: Imported.optional(),
  /** 档案编号 `2026-0001`: by year, without gaps. */
  fileNumber: z.string().optional(),
  ...orBlank(CustomerProfile.shape),
  contacts: z.array(Contact).max(mostContacts).default([]),
  notes: z.array(CardNote).max(mostNotes).default([]),
  /** 资料的时效 (CF-5.1): the day each field was last known to be true, and by whom. */
  ages: z.record(z.string(), z.strictObject({ on: z.string(), byId: z.string() })).default({}),
  /** Fields the holder changed that the assistant has yet to verify; verified, the change counts as maintenance. */
  unverified: z.array(z.enum(typedFields)).default([]),
  /** Since when the owner holds it: the confirmation, or the last transfer. */
  heldSince: z.string().optional(),
  keep: Keep.optional(),
  offer: Offer.optional(),
  transfer: Transfer.optional(),
  release: Release.optional(),
  credit: Credit.optional(),
  classes: z
    .strictObject({
      time: decidedClass(z.enum(keysOf(timeClasses))),
      process: decidedClass(z.enum(keysOf(processClasses))),
      volume: decidedClass(z.enum(keysOf(volumeClasses))),
    })
    .default({}),
});
export type Customer = z.infer<typeof Customer>;

/** What a file holds beyond the report on its first day: nothing. */
export const emptyFile = { ...blankProfile, contacts: [], notes: [], ages: {}, unverified: [], classes: {} };
