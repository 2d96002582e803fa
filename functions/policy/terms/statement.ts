import * as z from 'zod';
import { keysOf } from '../keys-of.ts';
import type { Words } from '../words.ts';
import { Scan } from './contract.ts';
import { recordId } from './record-id.ts';
import { textUpTo } from './text.ts';

/** The life of a statement (DM-8d). */
export const statementStages = {
  open: { 'zh-CN': '未对账', en: 'not reconciled' },
  sent: { 'zh-CN': '已发', en: 'sent' },
  differing: { 'zh-CN': '有差异', en: 'with differences' },
  agreed: { 'zh-CN': '一致', en: 'agreed' },
  settled: { 'zh-CN': '已结', en: 'settled' },
} as const satisfies Record<string, Words>;
export type StatementStage = keyof typeof statementStages;

/** What a line of ours is. */
export const statementLineKinds = {
  sale: { 'zh-CN': '应收', en: 'due' },
  receipt: { 'zh-CN': '回款', en: 'receipt' },
} as const satisfies Record<string, Words>;

export const differenceKinds = {
  missingHere: { 'zh-CN': '我方没有', en: 'missing here' },
  missingThere: { 'zh-CN': '对方没有', en: 'missing there' },
  amount: { 'zh-CN': '金额不符', en: 'amount differs' },
  date: { 'zh-CN': '日期不符', en: 'date differs' },
} as const satisfies Record<string, Words>;

export const mostLines = 500;
const day = z.string().max(10);

/** One line of a statement: fen positive where the customer owes more, negative where it has paid. */
export const StatementLine = z.strictObject({
  on: day,
  fen: z.int(),
  kind: z.enum([...keysOf(statementLineKinds), '']),
  reference: textUpTo(200),
});
export type StatementLine = z.infer<typeof StatementLine>;

/** 差异: one line that does not agree, and why. */
export const Difference = z.strictObject({
  /** Its place in the list of differences, from 1; the cause is given to it. */
  n: z.int().min(1).max(mostLines),
  kind: z.enum(keysOf(differenceKinds)),
  ours: z.array(z.int().min(0)).max(mostLines),
  theirs: z.array(z.int().min(0)).max(mostLines),
  /** Ours less theirs, in fen. */
  fen: z.int(),
  cause: textUpTo(500),
});
export type Difference = z.infer<typeof Difference>;

/** 对账单 of one customer and one month (DM-8d): `<customerId>.2026-11`. */
export const StatementId = z.string().regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}\.20\d{2}-(?:0[1-9]|1[0-2])$/);

export const Statement = z.strictObject({
  statementId: StatementId,
  revision: z.int().min(1),
  stage: z.enum(keysOf(statementStages)),
  customerId: recordId,
  customerName: z.string(),
  /** `2026-11`. */
  period: z.string(),
  openedAt: z.string(),
  /** The last day by which it is to be agreed. */
  dueOn: day,
  /** What was owed when the month began, in fen. */
  openingFen: z.int(),
  ours: z.array(StatementLine).max(mostLines),
  /** What is owed at the end of the month, in fen. */
  closingFen: z.int(),
  sentOn: day.optional(),
  theirs: z.array(StatementLine).max(mostLines).optional(),
  differences: z.array(Difference).max(mostLines).optional(),
  /** 一致: who of the customer's confirmed it, when, and the scan of it. */
  agreement: z
    .strictObject({ who: textUpTo(100), on: day, scan: Scan.optional(), byId: z.string(), at: z.string() })
    .optional(),
  settledAt: z.string().optional(),
});
export type Statement = z.infer<typeof Statement>;
