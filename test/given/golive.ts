import type { Alike } from '#policy/facts/import.ts';
import { goliveId, type Golive } from '#policy/terms/golive.ts';

/** A department that is live. */
export const aGolive = (changes: Partial<Golive> = {}): Golive => ({
  goliveId,
  revision: 1,
  declaredOn: '2026-03-01',
  declaredById: 'staff-wang',
  ...changes,
});

/** Two rows of a file that are one customer, of one owner. */
export const aRowTwice = (changes: Partial<Alike> = {}): Alike => ({
  rows: [3, 17],
  likeness: 'same',
  owners: ['林志远'],
  ...changes,
});
