import type { Day } from '../day.ts';
import type { Parameters } from '../parameters.ts';
import type { Account } from '../terms/account.ts';
import { leftFen } from './account.ts';
import { overdueDays } from './ladder.ts';

/**
 * 账龄 (DM-8a) of what one customer owes, in fen: what is not due or has no day yet, then what is overdue by up to so
 * many days, group by group, and at last what is overdue by more.
 */
export function ageingOf(account: Account, today: Day, { ageingDays }: Pick<Parameters, 'ageingDays'>): number[] {
  const groups = [0, ...ageingDays, Infinity];
  const fens = groups.map(() => 0);
  for (const owed of account.contracts.flatMap(({ instalments }) => instalments)) {
    const group = groups.findIndex((upTo) => overdueDays(owed, today) <= upTo);
    fens[group] = (fens[group] ?? 0) + leftFen(owed);
  }
  return fens;
}
