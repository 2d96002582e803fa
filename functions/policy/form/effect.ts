import { readingOrder } from './address.ts';
import { effectOnGoods } from './effect/goods.ts';
import { effectOnPlaces } from './effect/places.ts';
import type { Effect } from './effect/said.ts';
import { effectOnTerms, type OnForm } from './effect/terms.ts';

export type { Effect };

/** A contract as it was written, and the hash of the form that it was written on. */
export interface Written extends OnForm {
  readonly templateHash: string;
}

/**
 * 对主合同的影响 (CT-2a): what a supplement says otherwise than its base, in the order of its sheet. On the same form by
 * place and clause, else by what a figure is of; what the supplement leaves open or strikes it does not speak of.
 */
export function effectOf(base: Written, supplement: Written): Effect[] {
  const compare = base.templateHash === supplement.templateHash ? effectOnPlaces : effectOnTerms;
  return [...compare(base, supplement), ...effectOnGoods(base.reading, supplement.reading)].sort(
    (one, other) => readingOrder(one.cell) - readingOrder(other.cell),
  );
}
