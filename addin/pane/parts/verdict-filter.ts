import type { Customer } from '#policy/terms/customer.ts';

/** Which reports are listed: all, the suspected ones or the free ones. */
export type VerdictFilter = 'all' | Customer['verdict'];

export const isVerdictFilter = (filter: VerdictFilter, { verdict }: Pick<Customer, 'verdict'>): boolean =>
  filter === 'all' || filter === verdict;
