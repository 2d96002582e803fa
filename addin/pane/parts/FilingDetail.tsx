import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { CardBody } from '../card/CardBody.tsx';
import { useLanguage } from '../language.tsx';
import { useCustomer } from '../queries.ts';
import { useSteps } from '../useSteps.ts';
import { FileConfirm } from './FileConfirm.tsx';
import type { Filed } from './filed.ts';
import { FiledNote } from './FiledNote.tsx';
import { Loading } from './Loading.tsx';
import { Note } from './Note.tsx';
import { Screen } from './Screen.tsx';
import { TopLine } from './TopLine.tsx';
import { useTrouble } from './trouble.ts';

const useStyles = makeStyles({ whole: { display: 'contents' } });

interface FilingDetailProps {
  readonly id: string;
  readonly name: string;
  readonly filed: Filed | undefined;
  readonly onFiled: (filed: Filed) => void;
  readonly onStep: (by: number) => void;
  readonly onBack: () => void;
}

/** One confirmed customer before the assistant: the card, what it lacks, and the step that files it. */
export function FilingDetail({ id, name, filed, onFiled, onStep, onBack }: FilingDetailProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const says = useTrouble();
  const [isAsked, setAsked] = useState(false);
  const { data: detail, error } = useCustomer(id, { isStill: true });
  const isFileable = detail?.abilities.includes('customer.file') ?? false;
  return (
    <div className={styles.whole} onKeyDown={useSteps({ onStep, onBack })}>
      <Screen
        primary={
          isFileable && (
            <Button appearance="primary" onClick={() => setAsked(true)}>
              {t('filing.do')}
            </Button>
          )
        }
        quiet={<Button onClick={() => onStep(1)}>{t('filing.next')}</Button>}
      >
        <TopLine title={detail?.record.name ?? name} onBack={onBack} />
        <FiledNote filed={filed} />
        {detail ? (
          <CardBody detail={detail} isNamed={false} isOpen />
        ) : error ? (
          <Note title={says(error)} />
        ) : (
          <Loading />
        )}
        {isAsked && detail && <FileConfirm lines={[detail]} onFiled={onFiled} onClose={() => setAsked(false)} />}
      </Screen>
    </div>
  );
}
