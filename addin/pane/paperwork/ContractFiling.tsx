import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Supplements } from '../parts/Supplements.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useContract } from '../queries.ts';
import { useSteps } from '../useSteps.ts';
import { ContractHead } from './ContractHead.tsx';
import { ToFile } from './ToFile.tsx';
import { ToSign } from './ToSign.tsx';

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
      {detail && <Supplements detail={detail} />}
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
