import { Body1, Button, Caption1, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Cite } from '#policy/catalogue.ts';
import { Citation } from '../parts/Citation.tsx';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flex: '1 1 160px', minWidth: 0, display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  title: { ...typographyStyles.body1Strong, textAlign: 'start', outlineStyle: 'none' },
  small: {
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
  },
  step: { flexShrink: 0 },
});

interface WorkLineProps {
  readonly title: string;
  /** Opens what the line is about. */
  readonly onTitle?: (() => void) | undefined;
  /** Missing where the title says it. */
  readonly reason: string | undefined;
  readonly cites: Cite;
  /** Said beside the clause. */
  readonly small?: ReactNode;
  readonly step: string;
  readonly onStep: () => void;
  readonly isBusy?: boolean;
}

/** One thing to do: what it is about, why, the clause, and the one step that does it. */
export function WorkLine({ title, onTitle, reason, cites, small, step, onStep, isBusy = false }: WorkLineProps) {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        {onTitle ? (
          <Link as="button" className={styles.title} onClick={onTitle}>
            {title}
          </Link>
        ) : (
          <span className={styles.title}>{title}</span>
        )}
        {reason !== undefined && <Body1>{reason}</Body1>}
        <Caption1 className={styles.small}>
          {small}
          <Citation clause={cites} />
        </Caption1>
      </div>
      <Button
        className={styles.step}
        size="small"
        aria-label={`${step} ${title}`}
        disabledFocusable={isBusy}
        onClick={onStep}
      >
        {step}
      </Button>
    </li>
  );
}
