import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { Loading } from './Loading.tsx';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalM },
  header: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, height: '32px' },
  tabs: { display: 'flex', gap: tokens.spacingHorizontalL, height: '32px' },
  name: { width: '45%' },
  tab: { width: '20%' },
});

/** The frame before anybody is known: everything already in its place. */
export function Opening() {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <div className={styles.frame}>
      <Skeleton aria-label={t('state.opening')} animation="pulse">
        <div className={styles.header}>
          <SkeletonItem size={16} className={styles.name} />
        </div>
        <div className={styles.tabs}>
          <SkeletonItem size={16} className={styles.tab} />
          <SkeletonItem size={16} className={styles.tab} />
          <SkeletonItem size={16} className={styles.tab} />
        </div>
      </Skeleton>
      <Loading />
    </div>
  );
}
