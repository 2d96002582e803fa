import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { Contract } from '#policy/terms/contract.ts';
import { useLanguage } from '../language.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { ActTrouble } from '../parts/ActTrouble.tsx';
import { useAct } from '../parts/useAct.ts';

interface CloseContractProps {
  readonly contract: Contract;
  /** Whether everything it owes is done. */
  readonly isOpen: boolean;
  readonly onClosed: (sentence: string) => void;
}

/** 关闭 (DM-13): once everything is done, and after its consequence was named. */
export function CloseContract({ contract, isOpen, onClosed }: CloseContractProps) {
  const { t } = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const act = useAct('contract');
  const close = async () => {
    if (!(await act.take('contract.close', contract))) return;
    setAsked(false);
    onClosed(t('close.done', { name: contract.customerName }));
  };
  return (
    <>
      <Button disabled={!isOpen} onClick={() => setAsked(true)}>
        {t('close.do')}
      </Button>
      {!isOpen && <Caption1>{t('close.notYet')}</Caption1>}
      {isAsked && (
        <Confirm
          title={t('close.title', { name: contract.customerName })}
          doIt={t('close.do')}
          isDisabled={act.isPending}
          onDo={() => void close()}
          onClose={() => setAsked(false)}
        >
          <Body1>{t('close.then')}</Body1>
          <ActTrouble act={act} />
        </Confirm>
      )}
    </>
  );
}
