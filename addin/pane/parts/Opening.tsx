import { makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { Bar } from './Bar.tsx';
import { Loading } from './Loading.tsx';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalM },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalL, height: '32px' },
});

/** The frame before anybody is known: everything already in its place. */
export function Opening() {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <div className={styles.frame}>
      <div role="progressbar" aria-busy aria-label={t('state.opening')}>
        <div className={styles.line}>
          <Bar width="45%" />
        </div>
        <div className={styles.line}>
          <Bar width="20%" />
          <Bar width="20%" />
          <Bar width="20%" />
        </div>
      </div>
      <Loading />
    </div>
  );
}
