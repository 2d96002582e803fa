import * as z from 'zod';
import { keysOf } from '../keys-of.ts';
import { textUpTo } from '../terms/text.ts';
import type { Words } from '../words.ts';
import { addressOf } from './address.ts';
import { Area } from './cell-map.ts';

/** What a place of a form is for. `isFixed`: it may not be struck, unless its template says otherwise (CT-2c2). */
export const fieldKinds = {
  party: { name: { 'zh-CN': '当事人', en: 'party' }, isFixed: true },
  'tax-number': { name: { 'zh-CN': '税号', en: 'tax number' } },
  person: { name: { 'zh-CN': '姓名', en: 'person' } },
  phone: { name: { 'zh-CN': '电话', en: 'phone' } },
  place: { name: { 'zh-CN': '地点', en: 'place' } },
  bank: { name: { 'zh-CN': '开户行与账号', en: 'bank and account' } },
  number: { name: { 'zh-CN': '编号', en: 'number' } },
  goods: { name: { 'zh-CN': '货物', en: 'goods' }, isFixed: true },
  model: { name: { 'zh-CN': '规格型号', en: 'model' } },
  unit: { name: { 'zh-CN': '单位', en: 'unit' } },
  quantity: { name: { 'zh-CN': '数量', en: 'quantity' }, isFixed: true },
  'unit-price': { name: { 'zh-CN': '单价', en: 'unit price' }, isFixed: true },
  amount: { name: { 'zh-CN': '金额', en: 'amount' }, isFixed: true },
  total: { name: { 'zh-CN': '总金额', en: 'total' }, isFixed: true },
  'amount-in-words': { name: { 'zh-CN': '大写金额', en: 'amount in words' }, isFixed: true },
  percent: { name: { 'zh-CN': '比例', en: 'percentage' } },
  date: { name: { 'zh-CN': '日期', en: 'date' }, isFixed: true },
  'contract-date': { name: { 'zh-CN': '签订日期', en: 'date of the contract' }, isFixed: true },
  term: { name: { 'zh-CN': '付款期限', en: 'term of payment' }, isFixed: true },
  currency: { name: { 'zh-CN': '币种', en: 'currency' } },
  choice: { name: { 'zh-CN': '勾选', en: 'choice' } },
  text: { name: { 'zh-CN': '文字', en: 'text' } },
  signature: { name: { 'zh-CN': '签字盖章', en: 'signature or seal' }, isFixed: true },
} as const satisfies Record<string, { readonly name: Words; readonly isFixed?: true }>;
export type FieldKind = keyof typeof fieldKinds;

const Kind = z.enum(keysOf(fieldKinds));
const text = textUpTo(2_000);

/** One place to fill in: a whole cell, or a gap inside a text. */
export const Field = z.strictObject({
  /** Its address in the template, `D18`; the second gap of one cell is `D18.2`. */
  id: z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}(\.[1-9]\d?)?$/),
  area: Area,
  label: text,
  kind: Kind,
  mayStrike: z.boolean(),
  /** Whose it is, where a block says so: the other party's (客户), or ours. */
  side: z.enum(['customer', 'us']).optional(),
  /** The fixed text before and after the gap, where it is one. */
  within: z.strictObject({ before: text, after: text }).optional(),
  /** What the company's terms say here: days of a term, a percentage. Anything longer or other is special (CT-2b2). */
  standard: text.optional(),
  /** A formula fills it, never a person; it is read, and not asked for. */
  isComputed: z.literal(true).optional(),
  /** Filled by hand on paper: signatures and seals. */
  isByHand: z.literal(true).optional(),
  /** A sample or an instruction that may be meant to be overwritten. */
  isExample: z.literal(true).optional(),
  /** Which detectors found it, strongest first. */
  evidence: z.array(z.string().max(40)).max(20),
});
export type Field = z.infer<typeof Field>;

/** One column of a table in a form. */
export const TableColumn = z.strictObject({
  column: z.int().min(1),
  /** The last of its columns where cells are merged across. */
  lastColumn: z.int().min(1),
  label: text,
  kind: Kind,
  mayStrike: z.boolean(),
  /** Filled by a formula or a running number, never by a person. */
  isComputed: z.literal(true).optional(),
});
export type TableColumn = z.infer<typeof TableColumn>;

/** A table's body: every row has the same columns, and people may insert more where it grows. */
export const TableBody = z.strictObject({
  header: Area,
  firstRow: z.int().min(1),
  lastRow: z.int().min(1),
  isGrowable: z.boolean(),
  columns: z.array(TableColumn).min(1).max(100),
});
export type TableBody = z.infer<typeof TableBody>;

/** A fixed text: a numbered clause, or without a number any sentence that is not a label. */
export const FixedText = z.strictObject({
  /** Address of its cell in the template. */
  id: z.string().max(12),
  number: textUpTo(20).optional(),
  text: textUpTo(32_767),
});
export type FixedText = z.infer<typeof FixedText>;

/** Whether each place is named by the cell it stands in, and no two by the same name: what a place says is kept by its name. */
const areNamedByCell = (fields: readonly Field[]): boolean =>
  new Set(fields.map(({ id }) => id)).size === fields.length &&
  fields.every(({ id, area: { top: row, left: column } }) => id.split('.')[0] === addressOf({ row, column }));

/** 表样 understood: where a form is filled in, and what it says by itself. */
export const Understood = z.strictObject({
  fields: z.array(Field).max(2_000).refine(areNamedByCell, 'a place is not named by its cell, or two by one'),
  tables: z.array(TableBody).max(50),
  clauses: z.array(FixedText).max(500),
});
export type Understood = z.infer<typeof Understood>;
