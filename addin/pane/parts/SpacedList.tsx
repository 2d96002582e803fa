import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  wide: { gap: tokens.spacingVerticalM },
});

interface SpacedListProps {
  /** A list in an order is an `ol`. */
  readonly as?: 'ul' | 'ol';
  readonly label?: string;
  /** Its items are long, and stand further apart. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A list whose items stand apart from each other. */
export function SpacedList({ as: As = 'ul', label, isWide = false, children }: SpacedListProps) {
  const styles = useStyles();
  return (
    <As className={mergeClasses(styles.list, isWide && styles.wide)} aria-label={label}>
      {children}
    </As>
  );
}
