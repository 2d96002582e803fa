import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLanguage } from '../language.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '& > *': { flexGrow: 1 } },
});

interface ActFormProps {
  readonly name: string;
  /** What its button says, where that is not the name. */
  readonly doIt?: string;
  /** Everything that is asked is there. */
  readonly isWhole: boolean;
  readonly isBusy: boolean;
  readonly onDo: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What an act asks, below what it is done to: do it, or not yet. */
export function ActForm({ name, doIt = name, isWhole, isBusy, onDo, onClose, children }: ActFormProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <div className={styles.form} role="group" aria-label={name}>
      {children}
      <div className={styles.actions}>
        <Button appearance="primary" disabled={!isWhole} disabledFocusable={isBusy} onClick={onDo}>
          {doIt}
        </Button>
        <Button onClick={onClose}>{t('action.notYet')}</Button>
      </div>
    </div>
  );
}
