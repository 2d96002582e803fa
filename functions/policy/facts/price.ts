import type { Clause } from '../clause.ts';
import type { Day } from '../day.ts';
import type { Price } from '../terms/price.ts';

/** What is known beside a line of the price list. */
export interface PriceFacts {
  readonly today: Day;
}

/** A clause on the price list. */
export type PriceClause = Clause<Price, PriceFacts>;
