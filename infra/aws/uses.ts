/** What a function does to the items of the table, on which indexes it reads, and what it does with scans. */
export interface Use {
  readonly items: readonly string[];
  readonly indexes: readonly string[];
  readonly scans: readonly string[];
}

/**
 * What each function of the house may, by the actions of IAM; a transaction needs no more than the acts it is made of. It is
 * what the code does and nothing besides: the tests hold both against each other.
 */
export const uses = {
  api: {
    items: ['BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'],
    indexes: ['gsi1', 'gsi2', 'gsi3'],
    // Without ListBucket a scan that never came is "not allowed" instead of "not there".
    scans: ['PutObject', 'GetObject', 'ListBucket'],
  },
  schedules: {
    items: ['BatchGetItem', 'Query', 'PutItem', 'UpdateItem'],
    indexes: ['gsi1', 'gsi2', 'gsi3'],
    scans: [],
  },
} as const satisfies Record<string, Use>;

/** A function of the house, as its use is named. */
export type User = keyof typeof uses;
