import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import { clockOf } from '#policy/day.ts';
import type { Transfer } from '#policy/terms/customer.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { command } from '../queries.ts';
import { ShortText } from '../parts/ShortText.tsx';
import { useActs } from '../useActs.tsx';

/** Down to the minute. */
const toMinute = 16;

interface UndoTransferProps {
  readonly customer: { readonly customerId: string; readonly revision: number; readonly name: string };
  readonly transfer: Pick<Transfer, 'fromId'> & { readonly mayUndoUntil: string };
  readonly onSaid: (sentence: string | undefined) => void;
}

/** 撤销移交 (CF-2.1g): the way back from a transfer, as long as there is one. */
export function UndoTransfer({ customer, transfer, onSaid }: UndoTransferProps) {
  const { t } = useLanguage();
  const { people } = useWho();
  const acts = useActs(onSaid);
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const { customerId, revision, name } = customer;
  const who = people[transfer.fromId] ?? t('person.unknown');
  const undo = () => {
    setAsked(false);
    acts.send(command('customer.undoTransfer', { customerId, reason: reason.trim() }, revision), () =>
      t('handing.undone', { name, who }),
    );
  };
  return (
    <>
      <Caption1>{t('handing.undoUntil', { until: clockOf(transfer.mayUndoUntil).slice(0, toMinute) })}</Caption1>
      {acts.trouble}
      <div>
        <Button size="small" disabledFocusable={acts.isBusy} onClick={() => setAsked(true)}>
          {t('handing.undo')}
        </Button>
      </div>
      {isAsked && (
        <Confirm
          title={t('handing.undoTitle', { name })}
          doIt={t('handing.undo')}
          isDisabled={reason.trim() === ''}
          onDo={undo}
          onClose={() => setAsked(false)}
        >
          <Body1>{t('handing.undoThen', { who })}</Body1>
          <ShortText label={t('handing.reason')} longest={500} required value={reason} onType={setReason} />
        </Confirm>
      )}
    </>
  );
}
