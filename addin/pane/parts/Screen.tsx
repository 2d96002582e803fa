import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  body: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    // What is cut off by itself would be pressed together rather than scrolled to.
    '& > *': { flexShrink: 0 },
    '@media (max-height: 420px), (max-width: 240px)': { overflowY: 'visible', flexBasis: 'auto' },
  },
  foot: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    flexDirection: 'row-reverse',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    '& > *': { flexGrow: 1 },
  },
});

interface ScreenProps {
  readonly children: ReactNode;
  /** The one primary action. */
  readonly primary?: ReactNode;
  /** The one quiet action. */
  readonly quiet?: ReactNode;
  /** What has to be said or chosen before the primary action. */
  readonly before?: ReactNode;
}

/** One screen: a column that scrolls, and a foot with its actions always in the same place. */
export function Screen({ children, primary, quiet, before }: ScreenProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.body}>{children}</div>
      {(primary ?? quiet ?? before) && (
        <div className={styles.foot} role="group">
          {before}
          {(primary ?? quiet) && (
            <div className={styles.actions}>
              {primary}
              {quiet}
            </div>
          )}
        </div>
      )}
    </>
  );
}
