import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { yuanText } from '#policy/form/number.ts';
import type { AccountLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';

const useStyles = makeStyles({
  sums: { margin: 0, display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalM },
  label: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  sum: { ...typographyStyles.body1Strong, margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

/** What a customer owes, what of it is overdue, and what it has paid in advance. */
export function MoneySums({ account }: { readonly account: AccountLine | undefined }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { owedFen = 0, overdueFen = 0, longestDays = 0, advanceFen = 0 } = account ?? {};
  const lines = [
    [t('receivables.owed'), owedFen],
    [longestDays > 0 ? t('receivables.overdueBy', { days: longestDays }) : t('receivables.overdue'), overdueFen],
    [t('receivables.advance'), advanceFen],
  ] as const;
  return (
    <dl className={styles.sums}>
      {lines.flatMap(([label, fen]) => [
        <dt key={label} className={styles.label}>
          {label}
        </dt>,
        <dd key={`${label} sum`} className={styles.sum}>
          {yuanText(fen)}
        </dd>,
      ])}
    </dl>
  );
}
