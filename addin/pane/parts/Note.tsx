import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalL,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface NoteProps {
  readonly title: string;
  readonly hint?: string;
  readonly action?: ReactNode;
}

/** A screen with nothing on it says what would be here and what brings it. */
export function Note({ title, hint, action }: NoteProps) {
  const styles = useStyles();
  return (
    <div className={styles.note}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      {hint !== undefined && <Body1 className={styles.hint}>{hint}</Body1>}
      {action}
    </div>
  );
}
