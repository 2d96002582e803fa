import * as z from 'zod';
import { isDay } from '../day.ts';
import { keysOf } from '../keys-of.ts';
import type { Words } from '../words.ts';
import { CustomerId, Release } from './customer.ts';
import { TemplateId } from './template.ts';
import { textUpTo } from './text.ts';
import { recordId } from './record-id.ts';

/** The life of a contract (CT-3b); the moves between them are `authority/contract.ts`. */
export const contractStages = {
  drafted: { 'zh-CN': '草拟', en: 'drafted' },
  reviewing: { 'zh-CN': '评审中', en: 'under review' },
  rechecking: { 'zh-CN': '复核中', en: 'being re-checked' },
  returned: { 'zh-CN': '退回', en: 'returned' },
  approved: { 'zh-CN': '已签批', en: 'approved' },
  signed: { 'zh-CN': '已签署', en: 'signed' },
  filed: { 'zh-CN': '已归档', en: 'filed' },
  closed: { 'zh-CN': '已关闭', en: 'closed' },
  void: { 'zh-CN': '已作废', en: 'void' },
} as const satisfies Record<string, Words>;
export type ContractStage = keyof typeof contractStages;

export const ContractId = recordId;

const text = textUpTo(500);
const day = z.string().refine(isDay, 'not a day');
const hash = z.string().max(64);
/** Place of a contract's content: `D18`, `D18.2`, `lines.0.3`, `text.B22`, `added.1`. */
export const PlaceKey = textUpTo(40);

/** 触发 (CT-2b2): why a contract is special. It is measured by a clause, never declared, and nobody can untick it. */
export const Trigger = z.strictObject({
  /** The clause file that measured it. */
  by: z.string().max(60),
  key: PlaceKey.optional(),
  /** Hash of what was measured: another size is another trigger. */
  token: hash,
});
export type Trigger = z.infer<typeof Trigger>;

/** More than the longest form has: several for a line, and one for each text of its own. */
export const mostTriggers = 1_000;

export const verdicts = {
  accepted: { 'zh-CN': '同意', en: 'accepted' },
  conditional: { 'zh-CN': '有条件同意', en: 'accepted on a condition' },
  refused: { 'zh-CN': '不同意', en: 'refused' },
} as const satisfies Record<string, Words>;

/** One trigger answered (CT-2b3). */
export const Answer = z.strictObject({ token: hash, verdict: z.enum(keysOf(verdicts)), note: text });
export type Answer = z.infer<typeof Answer>;

/** 特殊合同评审 (CT-2b3, CT-3e): each trigger answered on its own, bound to the content it was given for. */
export const SpecialReview = z.strictObject({
  byId: z.string(),
  at: z.string(),
  hash,
  answers: z.array(Answer).max(mostTriggers),
  /** The last day it holds. */
  validUntilOn: day,
});

/** How much of a customer's money is overdue: the sum in fen, and the days of the longest. */
export const Overdue = z.strictObject({ fen: z.int(), days: z.int() });
export type Overdue = z.infer<typeof Overdue>;

/** 因放行通过 (DM-8c): the release that counted for a contract, and what was overdue all the same. */
export const Released = z.strictObject({ release: Release, overdue: Overdue });
export type Released = z.infer<typeof Released>;

/** The four marks of a signed contract (CT-3d). */
export const marks = {
  customerSignature: { 'zh-CN': '客户方签字', en: 'the customer’s signature' },
  customerSeal: { 'zh-CN': '客户方盖章', en: 'the customer’s seal' },
  ourSignature: { 'zh-CN': '我方签字', en: 'our signature' },
  ourSeal: { 'zh-CN': '我方盖章', en: 'our seal' },
} as const satisfies Record<string, Words>;
export type Mark = keyof typeof marks;

/** A scan, kept as a file under its hash. */
export const Scan = z.strictObject({
  /** SHA-256 of its bytes, hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: textUpTo(200),
  type: z.enum(['application/pdf', 'image/jpeg', 'image/png']),
  size: z.int().min(1),
});
export type Scan = z.infer<typeof Scan>;

export const Signing = z.strictObject({
  marks: z.array(z.enum(keysOf(marks))).max(4),
  signer: text,
  signedOn: z.string().max(10),
  scan: Scan.optional(),
});

/** 合同份数 (CT-4a): who holds how many originals. */
export const Copies = z.strictObject({
  originals: z.int().min(0).max(99),
  /** Why it is not two. */
  reason: text,
  holders: z
    .array(
      z.strictObject({ holder: text, count: z.int().min(1).max(99), handedOn: z.string().max(10), receiver: text }),
    )
    .max(20),
  /** Where the department's own copy is kept (CT-4b). */
  keptAt: text,
});
export type Copies = z.infer<typeof Copies>;

/** 履行节点 (DM-13). */
export const milestoneKinds = {
  delivery: { 'zh-CN': '交货', en: 'delivery' },
  acceptance: { 'zh-CN': '验收', en: 'acceptance' },
  invoice: { 'zh-CN': '开票', en: 'invoice' },
  payment: { 'zh-CN': '回款', en: 'payment' },
} as const satisfies Record<string, Words>;
export const Milestone = z.strictObject({
  kind: z.enum(keysOf(milestoneKinds)),
  dueOn: day,
  doneOn: day.optional(),
});
export type Milestone = z.infer<typeof Milestone>;

/** One place that differs from what was approved. */
export const Change = z.strictObject({ key: PlaceKey, label: text, was: text, now: text });
export type Change = z.infer<typeof Change>;

/** 付款条件: what happens before an instalment's day is reckoned; or the day that the contract names. */
export const dueEvents = {
  signing: { 'zh-CN': '签订', en: 'signing' },
  delivery: { 'zh-CN': '交货', en: 'delivery' },
  acceptance: { 'zh-CN': '验收', en: 'acceptance' },
  invoice: { 'zh-CN': '开票', en: 'invoice' },
  day: { 'zh-CN': '约定日', en: 'day agreed' },
} as const satisfies Record<string, Words>;
export type DueEvent = keyof typeof dueEvents;

export const instalmentKinds = {
  advance: { 'zh-CN': '预付款', en: 'advance' },
  delivery: { 'zh-CN': '到货款', en: 'on delivery' },
  acceptance: { 'zh-CN': '验收款', en: 'on acceptance' },
  term: { 'zh-CN': '账期款', en: 'on a term' },
  retention: { 'zh-CN': '质保金', en: 'retention' },
} as const satisfies Record<string, Words>;

/** 账期 after the event: days, working days, calendar months, or a day of the next month. */
export const creditUnits = ['days', 'workdays', 'months', 'dayOfNextMonth'] as const;
export const mostInstalments = 40;

/** 一期款 (DM-8a): one payment of a contract, as its content says. */
export const Instalment = z.strictObject({
  /** Its number within the contract, from 1. */
  n: z.int().min(1).max(mostInstalments),
  label: text,
  kind: z.enum(keysOf(instalmentKinds)),
  fen: z.int().min(1),
  from: z.enum(keysOf(dueEvents)),
  after: z.strictObject({
    unit: z.enum(creditUnits),
    count: z.int().min(0).max(1_000),
    /** Days beyond that: 质保期 12 个月，届满后 30 日内. */
    thenDays: z.int().min(1).max(1_000).optional(),
  }),
  /** The day agreed, where it is reckoned from no event. */
  on: day.optional(),
});
export type Instalment = z.infer<typeof Instalment>;

const act = { byId: z.string(), at: z.string() };

/** 合同: one contract or supplement, from its draft to its filed copy. What it says lies under `hash`. */
export const Contract = z.strictObject({
  contractId: ContractId,
  revision: z.int().min(1),
  stage: z.enum(keysOf(contractStages)),
  /** The contract that a supplement (补充协议) belongs to (CT-2a). */
  baseId: ContractId.optional(),
  customerId: CustomerId,
  customerName: z.string(),
  /** 经办人: who drafted it and answers for it (CT-1, CT-2c3). */
  handlerId: z.string(),
  draftedAt: z.string(),
  templateId: TemplateId,
  templateHash: hash,
  /** Hash of the content that was submitted last. */
  hash: hash.optional(),
  submittedAt: z.string().optional(),
  /** Total in fen and day of the contract, as the content says. */
  totalFen: z.int().optional(),
  contractOn: day.optional(),
  triggers: z.array(Trigger).max(mostTriggers).optional(),
  review: SpecialReview.optional(),
  /** 签批: bound to the hash. */
  approval: z.strictObject({ ...act, hash }).optional(),
  returned: z
    .strictObject({ ...act, reasons: z.array(z.strictObject({ key: PlaceKey, text })).max(mostTriggers) })
    .optional(),
  /** What voided the last approval: which place, from what to what, by whom. */
  voided: z.strictObject({ ...act, changes: z.array(Change).max(50) }).optional(),
  signing: Signing.optional(),
  copies: Copies.optional(),
  /** 合同编号 `HT-2026-0001`: given at filing, by year, without gaps. */
  fileNumber: z.string().optional(),
  milestones: z.array(Milestone).max(40).optional(),
  /** 合同编号 as the paper says it. */
  number: text.optional(),
  /** What is to be paid, from the approval on. */
  instalments: z.array(Instalment).max(mostInstalments).optional(),
});
export type Contract = z.infer<typeof Contract>;
