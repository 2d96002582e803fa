import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { yuanText } from '#policy/form/number.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flex: '1 1 140px', minWidth: 0, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  sum: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  small: { color: tokens.colorNeutralForeground2 },
});

interface SumLineProps {
  readonly name: ReactNode;
  readonly fen: number;
  readonly small?: ReactNode;
}

/** A name with its sum at the right, and a few words below. */
export function SumLine({ name, fen, small }: SumLineProps) {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <span className={styles.words}>
        <Body1>{name}</Body1>
        {small !== undefined && small !== '' && <Caption1 className={styles.small}>{small}</Caption1>}
      </span>
      <Body1Strong className={styles.sum}>{yuanText(fen)}</Body1Strong>
    </li>
  );
}
