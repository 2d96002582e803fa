import * as z from 'zod';
import { keysOf } from '../keys-of.ts';
import type { Words } from '../words.ts';
import { recordId } from './record-id.ts';
import { textUpTo } from './text.ts';

/** The life of an invoice: asked for by the salesperson, issued by finance. */
export const invoiceStages = {
  asked: { 'zh-CN': '待开票', en: 'asked for' },
  issued: { 'zh-CN': '已开票', en: 'issued' },
  declined: { 'zh-CN': '不予开票', en: 'declined' },
  withdrawn: { 'zh-CN': '已撤回', en: 'withdrawn' },
  void: { 'zh-CN': '已作废', en: 'void' },
  reddened: { 'zh-CN': '已红冲', en: 'taken back by a red one' },
} as const satisfies Record<string, Words>;
export type InvoiceStage = keyof typeof invoiceStages;

export const invoiceKinds = {
  special: { 'zh-CN': '增值税专用发票', en: 'special VAT invoice' },
  plain: { 'zh-CN': '增值税普通发票', en: 'plain VAT invoice' },
} as const satisfies Record<string, Words>;

export const InvoiceId = recordId;

/** What is asked for (DM-8b): title and tax number are the card's. */
export const InvoiceCard = z.strictObject({
  kind: z.enum(keysOf(invoiceKinds)),
  /** 抬头. */
  title: textUpTo(200),
  /** 税号. */
  taxNumber: textUpTo(60),
  /** 金额 in fen, tax included. */
  fen: z.int().min(1).max(100_000_000_000),
  /** 开票内容. */
  goods: textUpTo(500),
  note: textUpTo(500),
});
export type InvoiceCard = z.infer<typeof InvoiceCard>;
export type InvoiceField = keyof InvoiceCard;

export const invoiceFieldNames = {
  kind: { 'zh-CN': '发票种类', en: 'kind' },
  title: { 'zh-CN': '抬头', en: 'title' },
  taxNumber: { 'zh-CN': '税号', en: 'tax number' },
  fen: { 'zh-CN': '金额（元）', en: 'amount' },
  goods: { 'zh-CN': '开票内容', en: 'for what' },
  note: { 'zh-CN': '备注', en: 'remark' },
} as const satisfies Record<InvoiceField, Words>;

const act = { byId: z.string(), at: z.string() };

/** 发票 for a contract. Void or taken back by a red one (红字), its amount may be invoiced again. */
export const Invoice = z.strictObject({
  ...InvoiceCard.shape,
  invoiceId: InvoiceId,
  revision: z.int().min(1),
  stage: z.enum(keysOf(invoiceStages)),
  contractId: recordId,
  customerId: recordId,
  customerName: z.string(),
  askerId: z.string(),
  askedAt: z.string(),
  issued: z.strictObject({ ...act, number: textUpTo(40), issuedOn: z.string().max(10) }).optional(),
  /** 红字发票: the number and day of the one that took it back. */
  red: z.strictObject({ ...act, number: textUpTo(40), issuedOn: z.string().max(10), reason: textUpTo(500) }).optional(),
  /** Why it was declined or voided. */
  ended: z.strictObject({ ...act, reason: textUpTo(500) }).optional(),
  /** X8: who took the invoice over, and when. */
  handed: z.strictObject({ ...act, receiver: textUpTo(100), handedOn: z.string().max(10) }).optional(),
});
export type Invoice = z.infer<typeof Invoice>;

/** What of one contract is asked for or issued (DM-8b), and how often that has changed. */
export const Invoiced = z.object({
  fen: z.int().min(0),
  version: z.int().min(0),
  /** Of a contract whose instalments hang on its invoices (DM-8a): those that stand, and their days of issue. */
  issued: z.array(z.strictObject({ invoiceId: InvoiceId, issuedOn: z.string().max(10) })).optional(),
});
export type Invoiced = z.infer<typeof Invoiced>;
