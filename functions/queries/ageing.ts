/** 账龄 of one customer: what is left by how long it is overdue, in fen. */
export interface AgeingCell {
  readonly customerId: string;
  readonly customerName: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly region: string;
  /** Not due or without a day yet; then by the days of the setting (1–30, 31–60, 61–90, more). */
  readonly fens: readonly number[];
}

/** 账龄 (DM-8a) of everything that is owed. */
export interface Ageing {
  /** The upper ends of the groups in days; the last group has none. */
  readonly upTo: readonly number[];
  readonly cells: readonly AgeingCell[];
}
