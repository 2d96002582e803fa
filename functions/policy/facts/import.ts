import type { Clause } from '../clause.ts';
import type { Day } from '../day.ts';

/** Rows of one file that are, or may be, one customer (CF-2.1b). */
export interface Alike {
  /** The rows' own numbers, as the file counts them. */
  readonly rows: readonly number[];
  readonly likeness: 'same' | 'suspected';
  /** Whose the rows say it is, each once. */
  readonly owners: readonly string[];
}

/** What is known beside such rows. */
export interface ImportFacts {
  readonly today: Day;
}

/** A clause on a file that is to be imported, held against itself. */
export type ImportClause = Clause<Alike, ImportFacts>;
