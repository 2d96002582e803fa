import { Body1 } from '@fluentui/react-components';
import type { Change } from '#policy/terms/contract.ts';
import { useLanguage } from '../language.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { ChangeList } from './ChangeList.tsx';

interface VoidConfirmProps {
  readonly changes: readonly Change[];
  readonly onDo: () => void;
  readonly onClose: () => void;
}

/** Asks before an approval is voided, and names what was changed (CT-3b). */
export function VoidConfirm({ changes, onDo, onClose }: VoidConfirmProps) {
  const { t } = useLanguage();
  return (
    <Confirm title={t('submit.voidTitle')} doIt={t('submit.again')} onDo={onDo} onClose={onClose}>
      <Body1>{t('submit.voidThen')}</Body1>
      <ChangeList changes={changes} />
    </Confirm>
  );
}
