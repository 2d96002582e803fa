import type { Day } from '#policy/day.ts';
import type { Finding } from '#policy/finding.ts';
import { squash } from '#policy/form/squash.ts';
import { keysOf } from '#policy/keys-of.ts';
import { priceFieldNames, type Price, type PriceField, type PriceLine } from '#policy/terms/price.ts';
import { without } from '#policy/without.ts';
import { fill, type Words } from '#policy/words.ts';
import { findingsOnLine } from './price-line.ts';
import type { PriceRow } from './price-rows.ts';

/** What sending a row would do. */
export type PriceVerdict = 'new' | 'changed' | 'same' | 'wrong';

/** One row of the sheet held against the price list. */
export interface PlannedRow extends PriceRow {
  readonly verdict: PriceVerdict;
  /** The line it changes, or is the same as. */
  readonly was?: Price;
  readonly changed: readonly PriceField[];
}

const fields = keysOf(priceFieldNames);

/** The fields in which a line says otherwise. */
export const changedFields = (was: PriceLine, line: PriceLine): PriceField[] =>
  fields.filter((field) => was[field] !== line[field]);

const dayKey = ({ product, validFromOn }: PriceLine): string => `${squash(product)}|${validFromOn}`;
const unitKey = (line: PriceLine): string => `${dayKey(line)}|${squash(line.unit)}`;

const twice: Words = {
  'zh-CN': '与第 {row} 行是同一产品、同一单位、同一生效日',
  en: 'row {row} has the same product, unit and first day',
};
const keepOne: Words = { 'zh-CN': '请只留一行', en: 'keep one of them' };
const gone: Words = { 'zh-CN': '这条价目已撤下', en: 'this price has been withdrawn' };
const listAnew: Words = { 'zh-CN': '要重新列入，请清空这一行的编号', en: 'to list it anew, empty the id in this row' };

const finding = (reason: Words, remedy: Words): Finding => ({
  cites: 'DM-10',
  by: 'price/as-written',
  level: 'refuse',
  where: { noun: 'price', field: 'product' },
  reason,
  remedy,
});

/** Finds the line that a row speaks of: by its id, else by product and first day, and by unit where that is not enough. */
function matcher(prices: readonly Price[]): (row: PriceRow) => Price | undefined {
  const listed = prices.filter(({ stage }) => stage === 'listed');
  const byId = new Map(prices.map((price) => [price.priceId, price]));
  const byUnit = new Map(listed.map((price) => [unitKey(price), price]));
  const byDay = new Map<string, Price[]>();
  for (const price of listed) byDay.set(dayKey(price), [...(byDay.get(dayKey(price)) ?? []), price]);
  return ({ priceId, line }) => {
    const alike = byDay.get(dayKey(line)) ?? [];
    const own = priceId === undefined ? undefined : byId.get(priceId);
    return own ?? byUnit.get(unitKey(line)) ?? (alike.length === 1 ? alike[0] : undefined);
  };
}

/** Holds the sheet's rows against the price list: what is new, changed, the same, or cannot be sent. */
export function planPrices(rows: readonly PriceRow[], prices: readonly Price[], today: Day): PlannedRow[] {
  const match = matcher(prices);
  const ids = new Set<string>();
  const keys = new Map<string, number>();
  return rows.map((row) => {
    const isCopy = row.priceId !== undefined && ids.has(row.priceId);
    if (row.priceId !== undefined) ids.add(row.priceId);
    const one: PriceRow = isCopy ? without(row, 'priceId') : row;
    const earlier = keys.get(unitKey(row.line));
    keys.set(unitKey(row.line), earlier ?? row.row);
    const was = match(one);
    const findings = [
      ...findingsOnLine(row, today),
      ...(earlier === undefined || row.line.product === '' ? [] : [finding(fill(twice, { row: earlier }), keepOne)]),
      ...(was?.stage === 'withdrawn' ? [finding(gone, listAnew)] : []),
    ];
    const changed = was ? changedFields(was, row.line) : [];
    const sent = was ? (changed.length > 0 ? 'changed' : 'same') : 'new';
    return { ...one, findings, changed, verdict: findings.length > 0 ? 'wrong' : sent, ...(was ? { was } : {}) };
  });
}
