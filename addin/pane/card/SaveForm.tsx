import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLanguage } from '../language.tsx';
import { ActTrouble } from '../parts/ActTrouble.tsx';
import type { Tried } from '../parts/useAct.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SaveFormProps {
  readonly act: Tried;
  readonly className?: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A part of the card that is being typed, saved by Enter too. */
export function SaveForm({ act, className, onSave, onCancel, children }: SaveFormProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <form
      className={mergeClasses(styles.form, className)}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <ActTrouble act={act} />
      {children}
      <div className={styles.actions}>
        <Button appearance="primary" size="small" type="submit" disabledFocusable={act.isPending}>
          {t('card.save')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('card.cancel')}
        </Button>
      </div>
    </form>
  );
}
