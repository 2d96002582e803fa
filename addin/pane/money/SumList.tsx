import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { yuanText } from '#policy/form/number.ts';

const useStyles = makeStyles({
  sums: { margin: 0, display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalM },
  label: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  sum: { ...typographyStyles.body1Strong, margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

/** Sums of money below each other, each beside its name. */
export function SumList({ sums }: { readonly sums: readonly (readonly [label: string, fen: number])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.sums}>
      {sums.flatMap(([label, fen]) => [
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
