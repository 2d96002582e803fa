import { compareBrands } from './brands.ts';
import type { CompanyName, Split } from './company-name.ts';
import { slipBetween } from './edits.ts';
import { because, bestOf, total, type Reason } from './reasons.ts';
import { compareTrades, type TradeRelation } from './trades.ts';

const TRADE: Readonly<Record<TradeRelation, (detail: string) => readonly Reason[]>> = {
  none: () => [],
  same: (detail) => [because('same-trade', detail)],
  akin: (detail) => [because('akin-trade', detail)],
  overlapping: (detail) => [because('overlapping-trade', detail)],
  missing: () => [because('trade-missing')],
  different: (detail) => [because('different-trade', detail)],
};

function compareSplits(a: CompanyName, b: CompanyName, one: Split, other: Split): readonly Reason[] {
  const [trade, itsTrade] = [one.trades.join(''), other.trades.join('')];
  const brand = compareBrands({ name: a, text: one.brand }, { name: b, text: other.brand });
  const detail = trade === itsTrade ? trade : `${trade} / ${itsTrade}`;
  return [brand, ...TRADE[compareTrades(one.trades, other.trades)](detail)];
}

const LONG_ENOUGH = 4;

// Two neighbours swapped are a slip wherever they stand, also in the trade or between it and the brand.
function swappedInside(a: string, b: string): readonly Reason[] | undefined {
  if (a.length < LONG_ENOUGH || slipBetween(a, b).kind !== 'swapped') return undefined;
  return [because('characters-swapped', `${a} / ${b}`), because('same-trade')];
}

/** What brand and trade say together, by the split of both names that suits them best. */
export function compareCores(a: CompanyName, b: CompanyName): readonly Reason[] {
  const ordinals = a.ordinal === b.ordinal ? [] : [because('number-differs', `${a.ordinal} / ${b.ordinal}`)];
  const best = bestOf(a.splits.flatMap((one) => b.splits.map((other) => compareSplits(a, b, one, other))));
  const swapped = total(best) < 0 ? (swappedInside(a.core, b.core) ?? swappedInside(a.whole, b.whole)) : undefined;
  return [...(swapped ?? best), ...ordinals];
}
