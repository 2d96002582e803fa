import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { isRefused } from '#policy/finding.ts';
import type { Contract } from '#policy/terms/contract.ts';
import type { ContractDetail } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useContract } from '../queries.ts';
import { useSteps } from '../useSteps.ts';
import { ContractHead } from './ContractHead.tsx';
import { FileContract } from './FileContract.tsx';
import { MissingPart } from './MissingPart.tsx';
import { Paperwork } from './Paperwork.tsx';
import { SigningForm } from './SigningForm.tsx';
import { useSigning } from './useSigning.ts';

const useStyles = makeStyles({ whole: { display: 'contents' } });

interface ContractFilingProps {
  readonly id: string;
  readonly name: string;
  readonly onStep: (by: number) => void;
  readonly onBack: () => void;
}

/** One approved contract before whoever sees to its paper: signing, copies, filing, milestones. */
export function ContractFiling({ id, name, onStep, onBack }: ContractFilingProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const says = useTrouble();
  const announce = useAnnounce();
  const [said, setSaid] = useState<string>();
  const { data: detail, error, refetch } = useContract(id);
  const tell = (sentence: string) => {
    setSaid(sentence);
    announce(sentence);
  };
  const next = <Button onClick={() => onStep(1)}>{t('filing.next')}</Button>;
  const head = (
    <>
      <TopLine title={detail?.record.customerName ?? name} onBack={onBack} />
      <Said sentence={said} />
      {detail && <ContractHead contract={detail.record} />}
    </>
  );
  return (
    <div className={styles.whole} onKeyDown={useSteps({ onStep, onBack })}>
      {!detail ? (
        <Screen quiet={next}>
          {head}
          {error ? (
            <Note title={says(error)} action={<Button onClick={() => void refetch()}>{t('action.again')}</Button>} />
          ) : (
            <Loading />
          )}
        </Screen>
      ) : detail.abilities.includes('contract.sign') ? (
        <ToSign detail={detail} head={head} next={next} onSigned={() => tell(t('sign.done'))} />
      ) : (
        <ToFile
          detail={detail}
          head={head}
          next={next}
          onFiled={({ customerName, fileNumber = '' }) =>
            tell(t('fileContract.done', { name: customerName, number: fileNumber }))
          }
        />
      )}
    </div>
  );
}

interface StageProps {
  readonly detail: ContractDetail;
  readonly head: React.ReactNode;
  readonly next: React.ReactNode;
}

function ToSign({ detail, head, next, onSigned }: StageProps & { readonly onSigned: () => void }) {
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

function ToFile({ detail, head, next, onFiled }: StageProps & { readonly onFiled: (contract: Contract) => void }) {
  const { t } = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const { record, abilities, before } = detail;
  const mayFile = abilities.includes('contract.file');
  const missing = before['contract.file'] ?? [];
  return (
    <Screen
      primary={
        mayFile && (
          <Button appearance="primary" disabled={isRefused(missing)} onClick={() => setAsked(true)}>
            {t('filing.do')}
          </Button>
        )
      }
      quiet={next}
    >
      {head}
      {mayFile && <MissingPart findings={missing} />}
      <Paperwork detail={detail} />
      {isAsked && <FileContract contract={record} onFiled={onFiled} onClose={() => setAsked(false)} />}
    </Screen>
  );
}
