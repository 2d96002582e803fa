import * as z from 'zod';
import { isDay } from '../day.ts';
import { keysOf } from '../keys-of.ts';
import type { Words } from '../words.ts';
import { mostParts, Part } from './account.ts';
import { recordId } from './record-id.ts';
import { textUpTo } from './text.ts';

/** The life of a receipt: announced by a salesperson or entered from the bank's lines, and counted once finance confirms it. */
export const receiptStages = {
  announced: { 'zh-CN': '已预告', en: 'announced' },
  entered: { 'zh-CN': '待确认', en: 'to be confirmed' },
  confirmed: { 'zh-CN': '已确认', en: 'confirmed' },
  reversed: { 'zh-CN': '已冲销', en: 'reversed' },
  dropped: { 'zh-CN': '已撤下', en: 'dropped' },
} as const satisfies Record<string, Words>;
export type ReceiptStage = keyof typeof receiptStages;

export const ReceiptId = recordId;

/** No receipt of ours is larger. */
export const mostFen = 100_000_000_000;

const text = textUpTo(2_000);

/** 一笔回款 as a bank's line or a person says it. A text that says no amount or day is a finding, never a number. */
export const ReceiptCard = z.strictObject({
  /** 到账日. */
  receivedOn: text,
  /** 付款方 as the bank names it. */
  payer: text,
  /** 金额 as it was typed, `102,000.00`; in fen it is `fen`. */
  amount: text,
  /** 摘要. */
  reference: text,
  /** 流水号. */
  serial: text,
  /** The customer, where somebody has said whose it is. */
  customer: text,
  note: text,
  /** X1: when cash or a cheque was taken, and handed to the cashier. */
  takenOn: text,
  handedOn: text,
});
export type ReceiptCard = z.infer<typeof ReceiptCard>;
export type ReceiptField = keyof ReceiptCard;
export const receiptFields = keysOf(ReceiptCard.shape);

export const receiptFieldNames = {
  receivedOn: { 'zh-CN': '到账日期', en: 'received on' },
  payer: { 'zh-CN': '付款方', en: 'payer' },
  amount: { 'zh-CN': '金额（元）', en: 'amount' },
  reference: { 'zh-CN': '摘要', en: 'reference' },
  serial: { 'zh-CN': '流水号', en: 'serial number' },
  customer: { 'zh-CN': '客户', en: 'customer' },
  note: { 'zh-CN': '备注', en: 'remark' },
  takenOn: { 'zh-CN': '收款日期', en: 'taken on' },
  handedOn: { 'zh-CN': '交款日期', en: 'handed in on' },
} as const satisfies Record<ReceiptField, Words>;

/** 回款: money that came in, and which instalments it pays. */
export const Receipt = z.strictObject({
  ...ReceiptCard.shape,
  receiptId: ReceiptId,
  revision: z.int().min(1),
  stage: z.enum(keysOf(receiptStages)),
  /** The amount in fen; missing where its text says none. */
  fen: z.int().optional(),
  /** Whose money it is; empty until that is known. */
  customerId: z.string(),
  enteredById: z.string(),
  enteredAt: z.string(),
  /** 核销; what they leave of a confirmed receipt is kept as an advance. */
  parts: z.array(Part).max(mostParts).optional(),
  confirmed: z.strictObject({ byId: z.string(), at: z.string() }).optional(),
  reversed: z
    .strictObject({ byId: z.string(), at: z.string(), reason: textUpTo(500), on: z.string().refine(isDay) })
    .optional(),
});
export type Receipt = z.infer<typeof Receipt>;
