import type { Day } from '#policy/day.ts';
import { squash } from '#policy/form/squash.ts';
import type { Price } from '#policy/terms/price.ts';
import type { PriceInList } from '../../wire.ts';

/** Where a line stands on a day. */
export type PriceStanding = 'current' | 'future' | 'past' | 'withdrawn';

export function standingOf({ stage, validFromOn, validUntilOn }: Price, today: Day): PriceStanding {
  if (stage === 'withdrawn') return 'withdrawn';
  if (validFromOn > today) return 'future';
  return validUntilOn !== '' && validUntilOn < today ? 'past' : 'current';
}

/** One product with its lines, the latest first. */
export interface Product {
  readonly name: string;
  readonly lines: readonly PriceInList[];
}

/** The products whose name says what is looked for, by name. */
export function productsIn(lines: readonly PriceInList[], search: string, isWithdrawnWanted: boolean): Product[] {
  const wanted = squash(search).toLowerCase();
  const products = new Map<string, PriceInList[]>();
  for (const line of lines) {
    const { product, stage } = line.record;
    const key = squash(product);
    if (!key.toLowerCase().includes(wanted) || (stage === 'withdrawn' && !isWithdrawnWanted)) continue;
    products.set(key, [...(products.get(key) ?? []), line]);
  }
  return [...products.values()]
    .map((some) => ({
      name: some[0]?.record.product ?? '',
      lines: some.sort((a, b) => (a.record.validFromOn < b.record.validFromOn ? 1 : -1)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
}
