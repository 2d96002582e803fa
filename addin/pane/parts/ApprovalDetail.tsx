import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { denied } from '#policy/authority/authority.ts';
import { customerAuthority } from '#policy/authority/customer.ts';
import type { CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useCustomer } from '../queries.ts';
import { useSteps } from '../useSteps.ts';
import type { Draft } from './decision.ts';
import { Deciding } from './Deciding.tsx';
import { Evidence } from './Evidence.tsx';
import { FindingLine } from './FindingLine.tsx';
import { Loading } from './Loading.tsx';
import { NextStep } from './NextStep.tsx';
import { Note } from './Note.tsx';
import { Said } from './Said.tsx';
import { Screen } from './Screen.tsx';
import { StageTag, VerdictTag } from './StageTag.tsx';
import { TopLine } from './TopLine.tsx';
import { useTrouble } from './trouble.ts';

const useStyles = makeStyles({
  whole: { display: 'contents' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface ApprovalDetailProps {
  readonly id: string;
  readonly name: string;
  /** What the decision before this one brought. */
  readonly said: string | undefined;
  readonly draft: Draft | undefined;
  readonly onDraft: (draft: Draft) => void;
  readonly onStep: (by: number) => void;
  readonly onDecided: (sentence: string) => void;
  readonly onBack: () => void;
}

/** One report before the manager: what is asked, the evidence, then the decision at the foot. */
export function ApprovalDetail({ id, name, said, onStep, onBack, ...deciding }: ApprovalDetailProps) {
  const styles = useStyles();
  const says = useTrouble();
  const { data: detail, error, refetch } = useCustomer(id, { isStill: true });
  const body = (children: ReactNode) => (
    <>
      <TopLine title={detail?.record.name ?? name} onBack={onBack} />
      <Said sentence={said} />
      {children}
    </>
  );
  const content = () => {
    if (!detail) return <Screen>{body(error ? <Note title={says(error)} /> : <Loading />)}</Screen>;
    if (!detail.abilities.includes('customer.confirm')) return <Screen>{body(<NotToDecide detail={detail} />)}</Screen>;
    return (
      <Deciding detail={detail} onSkip={() => onStep(1)} onStale={() => void refetch()} {...deciding}>
        {body(
          <>
            <Asked detail={detail} />
            {detail.findings.map((finding) => (
              <FindingLine key={finding.by} finding={finding} />
            ))}
            <Evidence detail={detail} />
          </>,
        )}
      </Deciding>
    );
  };
  return (
    <div className={styles.whole} onKeyDown={useSteps({ onStep, onBack })}>
      {content()}
    </div>
  );
}

/** Who reported it and when. */
function Asked({ detail: { record } }: { readonly detail: CustomerDetail }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { people } = useWho();
  return (
    <div className={styles.line}>
      <VerdictTag verdict={record.verdict} />
      <Caption1>
        {t('record.reporter', { who: people[record.reporterId] ?? t('person.unknown') })} · <NextStep record={record} />
      </Caption1>
    </div>
  );
}

/** Why this person may not decide on it, and who may. */
function NotToDecide({ detail: { record } }: { readonly detail: CustomerDetail }) {
  const styles = useStyles();
  const { actor } = useWho();
  const finding = denied(customerAuthority, 'customer.confirm', actor, record, { noun: 'customer' });
  return (
    <>
      <div className={styles.line}>
        <StageTag stage={record.stage} />
        <Caption1>
          <NextStep record={record} />
        </Caption1>
      </div>
      {finding && <FindingLine finding={finding} />}
    </>
  );
}
