import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { denied } from '#policy/authority/authority.ts';
import { contractAuthority } from '#policy/authority/contract.ts';
import type { ContractDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Supplements } from '../parts/Supplements.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useContract } from '../queries.ts';
import { useSteps } from '../useSteps.ts';
import { AskedContract } from './AskedContract.tsx';
import { Folded } from './Folded.tsx';
import { Rechecking } from './Rechecking.tsx';
import { Reviewing } from './Reviewing.tsx';
import { ReviewRecord } from './ReviewRecord.tsx';
import { useContractSheet } from './useContractSheet.ts';

const useStyles = makeStyles({ whole: { display: 'contents' } });

interface ContractApprovalProps {
  readonly id: string;
  readonly name: string;
  /** What the decision before this one brought. */
  readonly said: string | undefined;
  readonly onStep: (by: number) => void;
  readonly onDecided: (sentence: string) => void;
  readonly onBack: () => void;
}

const mayDecide = ({ abilities }: ContractDetail): boolean =>
  abilities.includes('contract.review') || abilities.includes('contract.approve');

/** One contract before the superior or the manager: what is asked, then the review or the re-check. */
export function ContractApproval({ id, name, said, onStep, onDecided, onBack }: ContractApprovalProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const says = useTrouble();
  const { data: detail, error, refetch } = useContract(id, { isStill: true });
  const { jump, trouble } = useContractSheet(id);
  const [wasMine, setWasMine] = useState(false);
  if (detail && mayDecide(detail) && !wasMine) setWasMine(true);
  const top = (children?: ReactNode) => (
    <>
      <TopLine title={detail?.record.customerName ?? name} onBack={onBack} />
      <Said sentence={said} />
      {children}
    </>
  );
  const content = () => {
    if (!detail) {
      const again = <Button onClick={() => void refetch()}>{t('action.again')}</Button>;
      return <Screen>{top(error ? <Note title={says(error)} action={again} /> : <Loading />)}</Screen>;
    }
    if (!mayDecide(detail)) return <Screen>{top(<NotToDecide detail={detail} wasMine={wasMine} />)}</Screen>;
    const asked = top(
      <>
        {trouble !== undefined && <Said intent="warning" sentence={says(trouble)} />}
        <AskedContract detail={detail} />
        <Supplements detail={detail} jump={jump} />
      </>,
    );
    const deciding = { detail, jump, onDecided };
    return detail.abilities.includes('contract.review') ? (
      <Reviewing {...deciding} onSkip={() => onStep(1)}>
        {asked}
      </Reviewing>
    ) : (
      <Rechecking {...deciding} onOutrun={() => void refetch()}>
        {asked}
      </Rechecking>
    );
  };
  return (
    <div className={styles.whole} onKeyDown={useSteps({ onStep, onBack })}>
      {content()}
    </div>
  );
}

interface NotToDecideProps {
  readonly detail: ContractDetail;
  /** It could be decided on a moment ago: somebody else did, or its handler took it back. */
  readonly wasMine: boolean;
}

/** Why this person may not decide on it now, and who may. */
function NotToDecide({ detail, wasMine }: NotToDecideProps) {
  const { t } = useLanguage();
  const { actor } = useWho();
  const { record } = detail;
  const verb = record.stage === 'reviewing' ? 'contract.review' : 'contract.approve';
  const finding = denied(contractAuthority, verb, actor, record, { noun: 'contract' });
  return (
    <>
      {wasMine && <Said intent="warning" sentence={t('review.decidedMeanwhile')} />}
      <AskedContract detail={detail} />
      <Supplements detail={detail} />
      {finding && <FindingLine finding={finding} />}
      <ReviewRecord detail={detail} />
      <Folded detail={detail} />
    </>
  );
}
