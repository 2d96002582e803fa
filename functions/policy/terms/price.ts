import * as z from 'zod';
import { isDay } from '../day.ts';
import type { Words } from '../words.ts';
import { recordId } from './record-id.ts';
import { textUpTo } from './text.ts';

export const PriceId = recordId;
const text = textUpTo(2_000);
const fen = z.int().min(0);
const day = z.string().refine((value) => value === '' || isDay(value), 'not a day');

/** What a line of the price list says. */
export const PriceLine = z.strictObject({
  product: text,
  unit: text,
  /** In fen for one unit, tax included. */
  listFen: fen.optional(),
  /** The lowest a salesperson may go, in fen. */
  floorFen: fen.optional(),
  validFromOn: day,
  /** The last day it holds; empty while it goes on. */
  validUntilOn: day,
});
export type PriceLine = z.infer<typeof PriceLine>;
export type PriceField = keyof PriceLine;

export const priceFieldNames: Readonly<Record<PriceField, Words>> = {
  product: { 'zh-CN': '产品', en: 'product' },
  unit: { 'zh-CN': '单位', en: 'unit' },
  listFen: { 'zh-CN': '目录价', en: 'list price' },
  floorFen: { 'zh-CN': '底价', en: 'floor' },
  validFromOn: { 'zh-CN': '生效日', en: 'valid from' },
  validUntilOn: { 'zh-CN': '失效日', en: 'valid until' },
};

/** 价目 (DM-10): what one product costs, from a day to a day. Looked up by the day of the contract. */
export const Price = z.strictObject({
  ...PriceLine.shape,
  priceId: PriceId,
  revision: z.int().min(1),
  stage: z.enum(['listed', 'withdrawn']),
});
export type Price = z.infer<typeof Price>;
