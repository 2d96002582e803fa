import type { CellMap } from '#policy/form/cell-map.ts';
import { filledSale, type Goods } from '#infra/local/demo/templates/filled-sale.ts';
import { aCard } from './customer.ts';
import type { Answers } from './filled.ts';

export type { Goods };

/** Two lines at the list price of March 2026, as the demo's price list has it. */
export const soundGoods: readonly Goods[] = [
  { product: '电动球阀', unit: '台', quantity: 3, priceFen: 286_000 },
  { product: '压力变送器', unit: '只', quantity: 7, priceFen: 112_000 },
];

/** The demo's contract of sale with nothing open, nothing wrong and nothing special; then with these answers in place of those. */
export function aSale(changes: Answers = {}, goods: readonly Goods[] = soundGoods): CellMap {
  const { name, creditCode } = aCard();
  return filledSale({ B3: name, B40: name, B41: creditCode, ...changes }, goods);
}
