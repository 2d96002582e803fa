import { Button, CounterBadge, makeStyles } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { useNotices } from './useNotices.ts';

const useStyles = makeStyles({
  bell: { position: 'relative' },
  count: { position: 'absolute', insetBlockStart: 0, insetInlineEnd: 0, pointerEvents: 'none' },
});

const BellSign = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" fill="currentColor" aria-hidden="true" focusable="false">
    <path d="M10 2a5 5 0 0 0-5 5v3.2l-1.4 2.9c-.3.7.1 1.4.9 1.4h11c.8 0 1.2-.7.9-1.4L15 10.2V7a5 5 0 0 0-5-5zM7.8 15.6a2.3 2.3 0 0 0 4.4 0z" />
  </svg>
);

/** How many notices I have not seen, and the way to them. */
export function Bell() {
  const styles = useStyles();
  const { t } = useLanguage();
  const { go } = useNavigation();
  const n = useNotices(false).lines?.length ?? 0;
  return (
    <Button
      className={styles.bell}
      appearance="subtle"
      aria-label={n === 0 ? t('notices.title') : t('notices.bell', { n })}
      icon={
        <>
          <BellSign />
          {n > 0 && (
            <CounterBadge
              className={styles.count}
              count={n}
              overflowCount={99}
              size="small"
              color="danger"
              aria-hidden
            />
          )}
        </>
      }
      onClick={() => go({ tab: 'more', page: 'notices' })}
    />
  );
}
