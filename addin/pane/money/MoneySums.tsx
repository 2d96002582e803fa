import type { AccountLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { SumList } from './SumList.tsx';

/** What a customer owes, what of it is overdue, and what it has paid in advance. */
export function MoneySums({ account }: { readonly account: AccountLine | undefined }) {
  const { t } = useLanguage();
  const { owedFen = 0, overdueFen = 0, longestDays = 0, advanceFen = 0 } = account ?? {};
  const overdue = longestDays > 0 ? t('receivables.overdueBy', { days: longestDays }) : t('receivables.overdue');
  return (
    <SumList
      sums={[
        [t('receivables.owed'), owedFen],
        [overdue, overdueFen],
        [t('receivables.advance'), advanceFen],
      ]}
    />
  );
}
