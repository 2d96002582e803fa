import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLanguage } from '../language.tsx';

const useStyles = makeStyles({
  surface: {
    padding: tokens.spacingHorizontalL,
    maxWidth: 'calc(100vw - 16px)',
    maxHeight: 'calc(100dvh - 16px)',
    overflowY: 'auto',
  },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
});

interface ConfirmProps {
  readonly title: string;
  /** What follows from it. */
  readonly children: ReactNode;
  readonly doIt: string;
  readonly isDisabled?: boolean;
  readonly onDo: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be undone, and names what follows. */
export function Confirm({ title, children, doIt, isDisabled = false, onDo, onClose }: ConfirmProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{t('action.notYet')}</Button>
            <Button appearance="primary" disabled={isDisabled} onClick={onDo}>
              {doIt}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
