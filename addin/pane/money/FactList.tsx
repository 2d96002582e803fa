import { Body1, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', margin: 0, gap: tokens.spacingVerticalXXS },
  fact: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});

/** What a record says, each beside its name; what is blank is left out. */
export function FactList({ facts }: { readonly facts: readonly { readonly label: string; readonly value: string }[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts
        .filter(({ value }) => value !== '')
        .map(({ label, value }) => (
          <div key={label} className={styles.fact}>
            <dt className={styles.label}>
              <Body1>{label}</Body1>
            </dt>
            <dd className={styles.value}>
              <Body1>{value}</Body1>
            </dd>
          </div>
        ))}
    </dl>
  );
}
