import type { Signoff } from '#policy/terms/signoff.ts';

/** 陈晓雯's sign-off of March, as she saw it. */
export const aSignoff = (changes: Partial<Signoff> = {}): Signoff => ({
  signoffId: 'staff-chen.2026-03',
  revision: 1,
  staffId: 'staff-chen',
  month: '2026-03',
  at: '2026-03-02T02:00:00.000Z',
  customers: 1,
  owedFen: 21_000_000,
  overdueFen: 0,
  hash: 'hash-of-what-is-owed',
  ...changes,
});
