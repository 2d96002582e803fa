/** What an act takes of the table, in its read and write units, and what it leaves there, with the copies in the indexes. */
export interface Taken {
  readonly read: number;
  readonly write: number;
  readonly bytes: number;
}

/** Every act that is reckoned with, as the engine charges it: measured, never estimated. */
export const acts = {
  'open the pane': { read: 7, write: 0, bytes: 0 },
  'pull 100 rows': { read: 9.5, write: 0, bytes: 0 },
  'check a row': { read: 7.5, write: 0, bytes: 0 },
  'report a row': { read: 7.5, write: 24, bytes: 4_500 },
  'look at a card': { read: 3, write: 0, bytes: 0 },
  'edit a card': { read: 4, write: 11, bytes: 3_300 },
  'confirm a report': { read: 12, write: 10, bytes: 2_100 },
  'file a customer': { read: 3, write: 9, bytes: 100 },
  'log a visit': { read: 5, write: 12, bytes: 3_300 },
  'draft a contract': { read: 5.5, write: 6, bytes: 2_800 },
  'submit a contract': { read: 7, write: 11, bytes: 3_500 },
  'look at a contract': { read: 9.5, write: 0, bytes: 0 },
  'review a contract': { read: 8, write: 13, bytes: 1_600 },
  'tick a contract': { read: 8, write: 9, bytes: 1_800 },
  'approve a contract': { read: 9, write: 19, bytes: 5_800 },
  'sign a contract': { read: 7, write: 26, bytes: 5_600 },
  'file a contract': { read: 3, write: 14, bytes: -1_600 },
  'enter a bank line': { read: 5, write: 8, bytes: 2_900 },
  'confirm a receipt': { read: 7.5, write: 22, bytes: 800 },
  'ask for an invoice': { read: 5.5, write: 16, bytes: 5_200 },
  'issue an invoice': { read: 7, write: 18, bytes: 2_100 },
  'a night with nothing due': { read: 26, write: 11, bytes: 2_600 },
  'tell of a dormant customer': { read: 1.1, write: 21, bytes: 5_200 },
  'tell of an overdue instalment': { read: 1.1, write: 18, bytes: 4_600 },
  'remind of a filing': { read: 1.1, write: 6, bytes: 1_800 },
  'remind of a contract that waits': { read: 1.3, write: 7, bytes: 2_400 },
} as const satisfies Record<string, Taken>;
export type Act = keyof typeof acts;

/** Acts that read the whole staff list, which is longer in a larger department than in the one that was measured. */
export const readsStaffList: ReadonlySet<Act> = new Set([
  'open the pane',
  'ask for an invoice',
  'a night with nothing due',
]);

/** Read units that the staff list takes for each person on it. */
export const readPerPerson = 0.0275;

/** The most items that any of these acts writes in one transaction, of which DynamoDB takes a hundred. */
export const largestTransaction = 11;
