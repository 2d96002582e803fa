import * as z from 'zod';
import { isDay } from '../day.ts';
import { keysOf } from '../keys-of.ts';
import type { Words } from '../words.ts';
import { recordId } from './record-id.ts';
import { textUpTo } from './text.ts';

/** 方式: how a customer was met. */
export const activityKinds = {
  visit: { 'zh-CN': '拜访', en: 'visit' },
  call: { 'zh-CN': '电话', en: 'call' },
} as const satisfies Record<string, Words>;

/** 状态 (DM-5): a plan is done, missed, or moved to another day. */
export const activityStates = {
  planned: { 'zh-CN': '计划', en: 'planned' },
  done: { 'zh-CN': '完成', en: 'done' },
  missed: { 'zh-CN': '未成', en: 'missed' },
  moved: { 'zh-CN': '改期', en: 'moved' },
} as const satisfies Record<string, Words>;
export type ActivityState = keyof typeof activityStates;

const text = textUpTo(2_000);
const day = text.refine((value) => value === '' || isDay(value), 'not a day');

/** What a person fills in of a call or visit, kept as it was typed. An empty text is a field left blank. */
export const ActivityCard = z.strictObject({
  /** The company's name, as it stands in the sheet. */
  customer: text,
  kind: z.enum([...keysOf(activityKinds), '']),
  state: z.enum([...keysOf(activityStates), '']),
  plannedOn: day,
  doneOn: day,
  /** Whom they spoke to. */
  contact: text,
  outcome: text,
  /** The day of the next step; for a plan that is moved, its new day. */
  nextOn: day,
  note: text,
});
export type ActivityCard = z.infer<typeof ActivityCard>;
export type ActivityField = keyof ActivityCard;
export const activityFields = keysOf(ActivityCard.shape);

export const activityFieldNames: Readonly<Record<ActivityField, Words>> = {
  customer: { 'zh-CN': '客户', en: 'customer' },
  kind: { 'zh-CN': '方式', en: 'kind' },
  state: { 'zh-CN': '状态', en: 'state' },
  plannedOn: { 'zh-CN': '计划日期', en: 'planned for' },
  doneOn: { 'zh-CN': '完成日期', en: 'done on' },
  contact: { 'zh-CN': '联系人', en: 'contact' },
  outcome: { 'zh-CN': '拜访结果', en: 'outcome' },
  nextOn: { 'zh-CN': '下次日期', en: 'next on' },
  note: { 'zh-CN': '备注', en: 'remark' },
};

export const ActivityId = recordId;

/** 拜访与电话 (DM-5): one call or visit, planned or done. It hangs on its customer, whoever holds them. */
export const Activity = z.strictObject({
  ...ActivityCard.shape,
  activityId: ActivityId,
  revision: z.int().min(1),
  customerId: recordId,
  /** Who made the call, or is to make it. */
  byId: z.string(),
  /** Who wrote it down, where an assistant did for the owner. */
  enteredById: z.string().optional(),
  /** The consent it stands on, where the customer is a colleague's (CF-2.1e). */
  consentId: recordId.optional(),
  /** 补记: written down more than a working day after it was done. */
  isLate: z.literal(true).optional(),
  /** The enquiry that the report came from: the one contact before the confirmation (CF-2.1d). */
  isFirstEnquiry: z.literal(true).optional(),
  loggedAt: z.string(),
});
export type Activity = z.infer<typeof Activity>;
