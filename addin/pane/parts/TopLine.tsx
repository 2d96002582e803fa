import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLanguage } from '../language.tsx';
import { BackSign } from './signs.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    flex: '1 1 0',
    minWidth: 0,
    paddingTop: tokens.spacingVerticalXS,
    outlineStyle: 'none',
  },
  back: { flexShrink: 0 },
});

interface TopLineProps {
  readonly title: string;
  readonly onBack?: (() => void) | undefined;
  readonly children?: ReactNode;
}

/** The head of something opened: back, and its name, where the focus lands. */
export function TopLine({ title, onBack, children }: TopLineProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const hasArrived = useRef(false);
  useEffect(() => {
    // A screen that is shown again runs its effects again; the focus is moved only on arrival.
    if (!hasArrived.current) heading.current?.focus();
    hasArrived.current = true;
  }, []);
  return (
    <div className={styles.line}>
      {onBack && (
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<BackSign />}
          aria-label={t('action.back')}
          onClick={onBack}
        />
      )}
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {children}
    </div>
  );
}
