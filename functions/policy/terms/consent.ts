import * as z from 'zod';
import { isDay } from '../day.ts';
import type { Words } from '../words.ts';
import { keysOf } from '../keys-of.ts';
import { recordId } from './record-id.ts';
import { textUpTo } from './text.ts';

/** The life of a consent: 已征询 → 已同意 or 未同意, and 已收回 or 已撤回 before its day. */
export const consentStages = {
  asked: { 'zh-CN': '待答复', en: 'asked' },
  granted: { 'zh-CN': '已同意', en: 'granted' },
  declined: { 'zh-CN': '未同意', en: 'declined' },
  revoked: { 'zh-CN': '已收回', en: 'revoked' },
  withdrawn: { 'zh-CN': '已撤回', en: 'withdrawn' },
} as const satisfies Record<string, Words>;
export type ConsentStage = keyof typeof consentStages;

export const ConsentId = recordId;
const day = z.string().refine(isDay, 'not a day');

/** What is asked for: why, whom they would speak to (blank: anybody there), and until when. */
export const ConsentRequest = z.strictObject({
  purpose: textUpTo(500),
  contact: textUpTo(100),
  /** The last day it is to hold. */
  untilOn: day,
});
export type ConsentRequest = z.infer<typeof ConsentRequest>;

/** 征询同意 (CF-2.1e): a colleague asks the owner of a customer, and only the owner answers. */
export const Consent = z.strictObject({
  ...ConsentRequest.shape,
  consentId: ConsentId,
  revision: z.int().min(1),
  stage: z.enum(keysOf(consentStages)),
  customerId: recordId,
  /** The company as the asker named it; nothing they did not know. */
  customerName: textUpTo(2_000),
  askerId: z.string(),
  /** Who held the customer when it was asked: the consent is theirs, and ends with their holding. */
  ownerId: z.string(),
  askedAt: z.string(),
  decidedAt: z.string().optional(),
  /** What the owner said with the answer. */
  answer: textUpTo(500).optional(),
});
export type Consent = z.infer<typeof Consent>;
