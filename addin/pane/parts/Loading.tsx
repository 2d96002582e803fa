import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  line: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  short: { width: '60%' },
});

/** Where something is on its way: its place is kept. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <Skeleton className={styles.lines} aria-label={t('state.loading')} animation="pulse">
      {Array.from({ length: lines }, (_, i) => (
        <div key={i} className={styles.line}>
          <SkeletonItem size={16} />
          <SkeletonItem size={12} className={styles.short} />
        </div>
      ))}
    </Skeleton>
  );
}
