import { makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { Bar } from './Bar.tsx';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  line: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** Where something is on its way: its place is kept. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <div className={styles.lines} role="progressbar" aria-busy aria-label={t('state.loading')}>
      {Array.from({ length: lines }, (_, i) => (
        <div key={i} className={styles.line}>
          <Bar />
          <Bar isLow width="60%" />
        </div>
      ))}
    </div>
  );
}
