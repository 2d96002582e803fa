import * as z from 'zod';
import { keysOf } from '../keys-of.ts';
import type { Words } from '../words.ts';
import { activityKinds } from './activity.ts';
import { processClasses, timeClasses } from './customer.ts';
import { recordId } from './record-id.ts';

/** What counts as maintenance (decision 3 of the policy). */
export const countedKinds = {
  visit: { 'zh-CN': '拜访', en: 'visit' },
  call: { 'zh-CN': '电话', en: 'call' },
  contract: { 'zh-CN': '签订合同', en: 'contract signed' },
  receipt: { 'zh-CN': '回款', en: 'receipt' },
  card: { 'zh-CN': '资料更新经核实', en: 'card change verified' },
} as const satisfies Record<string, Words>;

const day = z.string();

/** 最近一次维护 (CF-2.1f): the entry that counts. */
export const Counted = z.strictObject({ what: z.enum(keysOf(countedKinds)), id: z.string(), on: day });
export type Counted = z.infer<typeof Counted>;

/** A call or visit that is planned. */
export const OpenPlan = z.strictObject({ activityId: recordId, kind: z.enum([...keysOf(activityKinds), '']), on: day });
export type OpenPlan = z.infer<typeof OpenPlan>;
export const mostPlans = 60;

/**
 * 客户现况: what hangs on a customer, told in one place, so that whoever holds the customer holds all of it.
 * It begins with the confirmation. Calls, visits, contracts and receipts change it in the transaction that writes them.
 */
export const Standing = z.strictObject({
  customerId: recordId,
  /** One more for every change. */
  version: z.int().min(0),
  name: z.string(),
  ownerId: z.string(),
  heldSince: z.string(),
  counted: Counted.optional(),
  /** The manager lets the owner keep it until this day, dormant or not. */
  keptUntilOn: day.optional(),
  /** Open plans, and the next step that the last call or visit named. */
  plans: z.array(OpenPlan).max(mostPlans),
  next: z.strictObject({ on: day, activityId: recordId, saidOn: day.optional() }).optional(),
  /** 归属人请求移交: since when the owner has asked the manager to hand it over. */
  offeredOn: day.optional(),
  /** What the dormancy run has said of this clock already: the last day it had then. */
  warnedFor: day.optional(),
  reachedFor: day.optional(),
  trade: z.strictObject({
    firstSignedOn: day.optional(),
    /** Contracts signed and not closed. */
    open: z.array(recordId),
    signed: z.int().min(0),
    /** Amounts of signed contracts in fen, by the year of signing. */
    fenByYear: z.record(z.string(), z.int()),
  }),
  nature: z.string(),
  /** 主力, 一般, 零散 as the manager confirmed it; and the other axes, where the manager decided against what is derived. */
  volume: z.string().optional(),
  time: z.enum(keysOf(timeClasses)).optional(),
  process: z.enum(keysOf(processClasses)).optional(),
  /** 新客户 (DM-6): whose report it was, and the day of its confirmation, whoever holds it by now. */
  confirmed: z.strictObject({ reporterId: z.string(), on: day }).optional(),
  /** What the card says that customers are grouped by (CF-4.2). */
  region: z.string().optional(),
  source: z.string().optional(),
  dealingSince: z.string().optional(),
  /** The day of the last note on its business (DM-7), and the first day on which a field of its card is stale (CF-5.1). */
  notedOn: day.optional(),
  staleOn: day.optional(),
});
export type Standing = z.infer<typeof Standing>;
