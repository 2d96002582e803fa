import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '#policy/finding.ts';
import type { CustomerDetail, Result } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { command, useCommands, useCustomer } from '../queries.ts';
import { Confirm } from './Confirm.tsx';
import { Loading } from './Loading.tsx';
import { Note } from './Note.tsx';
import { RecordCard } from './RecordCard.tsx';
import { Refusal } from './Refusal.tsx';
import { Said } from './Said.tsx';
import { Screen } from './Screen.tsx';
import { TopLine } from './TopLine.tsx';
import { useTrouble } from './trouble.ts';

interface RowRecordProps {
  readonly customerId: string;
  /** What the last check said of its row. */
  readonly findings: readonly Finding[] | undefined;
  readonly onBack?: (() => void) | undefined;
}

/** One customer as it stands now, with what its holder may still do. */
export function RowRecord({ customerId, findings = [], onBack }: RowRecordProps) {
  const says = useTrouble();
  const { t } = useLanguage();
  const { data: detail, error, refetch } = useCustomer(customerId);
  if (!detail)
    return (
      <Screen>
        {error ? (
          <Note title={says(error)} action={<Button onClick={() => void refetch()}>{t('action.again')}</Button>} />
        ) : (
          <Loading />
        )}
      </Screen>
    );
  return <Record detail={detail} findings={findings} onBack={onBack} />;
}

function Record({
  detail,
  findings,
  onBack,
}: Omit<RowRecordProps, 'customerId' | 'findings'> & {
  readonly detail: CustomerDetail;
  readonly findings: readonly Finding[];
}) {
  const { t } = useLanguage();
  const says = useTrouble();
  const announce = useAnnounce();
  const commands = useCommands();
  const [isAsked, setAsked] = useState(false);
  const [result, setResult] = useState<Result>();
  const { record, abilities } = detail;
  const done = result?.ok ? t('row.withdrawn', { name: record.name }) : undefined;
  const withdraw = () => {
    setAsked(false);
    const { customerId, revision } = record;
    const settle = ([answer]: readonly Result[]) => {
      setResult(answer);
      if (answer?.ok) announce(t('row.withdrawn', { name: record.name }));
    };
    void commands.mutateAsync([command('customer.withdraw', { customerId }, revision)]).then(settle, () => undefined);
  };
  return (
    <Screen
      quiet={
        abilities.includes('customer.withdraw') && (
          <Button disabledFocusable={commands.isPending} onClick={() => setAsked(true)}>
            {t('row.withdraw')}
          </Button>
        )
      }
    >
      {onBack && <TopLine title={record.name} onBack={onBack} />}
      <Said sentence={done} />
      {commands.error && <Said intent="error" sentence={says(commands.error)} />}
      {result?.ok === false && <Refusal result={result} />}
      <RecordCard detail={detail} findings={findings} isNamed={!onBack} />
      {isAsked && (
        <Confirm
          title={t('row.withdrawTitle', { name: record.name })}
          doIt={t('row.withdraw')}
          onDo={withdraw}
          onClose={() => setAsked(false)}
        >
          <Body1>{t('row.withdrawThen')}</Body1>
        </Confirm>
      )}
    </Screen>
  );
}
