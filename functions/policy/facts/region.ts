import type { Clause } from '../clause.ts';
import type { Day } from '../day.ts';
import type { Region } from '../terms/region.ts';

/** What is known beside a region. */
export interface RegionFacts {
  readonly today: Day;
  /** Places of it that the country's division has not got, or has several of. */
  readonly unknown?: readonly string[];
  /** The other regions that are kept. */
  readonly others?: readonly Region[];
}

/** A clause on regions. */
export type RegionClause = Clause<Region, RegionFacts>;
