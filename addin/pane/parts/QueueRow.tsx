import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { RowButton } from './RowButton.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  open: {
    flex: '1 1 0',
    minWidth: 0,
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
  },
  words: { flex: '1 1 140px', minWidth: 0, display: 'flex', flexDirection: 'column' },
  small: { color: tokens.colorNeutralForeground2 },
});

interface QueueRowProps {
  readonly name: string;
  readonly small: ReactNode;
  readonly tag?: ReactNode;
  /** Stands before the row, for choosing several. */
  readonly before?: ReactNode;
  readonly onOpen: () => void;
  readonly customerId?: string;
  /** It was open a moment ago: the focus comes back to it. */
  readonly isLast?: boolean;
}

/** One item of a list: what, who and how long, and a tag; opens on a click or Enter. */
export function QueueRow({ name, small, tag, before, onOpen, customerId, isLast = false }: QueueRowProps) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      {before}
      <RowButton className={styles.open} onClick={onOpen} data-customer={customerId} autoFocus={isLast}>
        <span className={styles.words}>
          <Body1Strong>{name}</Body1Strong>
          <Caption1 className={styles.small}>{small}</Caption1>
        </span>
        {tag}
      </RowButton>
    </li>
  );
}
