import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ContractDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Paperwork } from './Paperwork.tsx';
import { SigningForm } from './SigningForm.tsx';
import { useSigning } from './useSigning.ts';

interface ToSignProps {
  readonly detail: ContractDetail;
  readonly head: ReactNode;
  readonly next: ReactNode;
  readonly onSigned: () => void;
}

/** An approved contract: its signing is noted, with the scan of it. */
export function ToSign({ detail, head, next, onSigned }: ToSignProps) {
  const { t } = useLanguage();
  const signing = useSigning(detail.record);
  const send = async () => {
    if (await signing.send()) onSigned();
  };
  return (
    <Screen
      primary={
        <Button appearance="primary" disabledFocusable={signing.step !== undefined} onClick={() => void send()}>
          {t('sign.do')}
        </Button>
      }
      quiet={next}
    >
      {head}
      <SigningForm signing={signing} />
      <Paperwork detail={detail} />
    </Screen>
  );
}
