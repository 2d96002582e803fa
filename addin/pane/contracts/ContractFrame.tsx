import { Accordion, makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentType, ReactNode } from 'react';
import type { Reading } from '#policy/form/reading.ts';
import type { ContractDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { Fold } from '../parts/Fold.tsx';
import { History } from '../parts/History.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Supplements } from '../parts/Supplements.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { ContractSummary } from './ContractSummary.tsx';
import { ReturnedReasons } from './ReturnedReasons.tsx';
import { StepBack } from './StepBack.tsx';

const useStyles = makeStyles({
  back: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What other rooms of the pane have to say of a contract. */
export type Below = ComponentType<{ readonly detail: ContractDetail }>;

/** A contract on its page: what it is, what the last act brought, and what other rooms add. */
export interface OnPage {
  readonly detail: ContractDetail;
  readonly said: string | undefined;
  readonly onSaid: (sentence: string | undefined) => void;
  readonly below: Below | undefined;
}

interface ContractFrameProps {
  readonly page: OnPage;
  readonly children: ReactNode;
  readonly primary?: ReactNode;
  readonly quiet?: ReactNode;
  readonly before?: ReactNode;
  /** Where the sheet is in sight: what it says now, and the way to its cells. */
  readonly reading?: Reading;
  readonly onJump?: (cell: string) => void;
}

/** A contract's page: what it is and what was decided, what its sheet says, what other rooms add, and its history. */
export function ContractFrame({ page, children, reading, onJump, ...foot }: ContractFrameProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { goOn } = useNavigation();
  const { detail, said, onSaid, below: More } = page;
  const { record, history } = detail;
  return (
    <Screen {...foot}>
      <TopLine title={record.customerName} onBack={() => goOn({ tab: 'contracts' })} />
      <Said sentence={said} />
      <ContractSummary detail={detail} />
      <Supplements detail={detail} jump={onJump} />
      <ReturnedReasons detail={detail} reading={reading} onJump={onJump} />
      {children}
      {More && <More detail={detail} />}
      <Accordion collapsible>
        <Fold value="history" as="div" title={t('contract.history', { n: history.length })}>
          <History acts={history} />
        </Fold>
      </Accordion>
      <div className={styles.back}>
        <StepBack verb="contract.recall" detail={detail} onDone={onSaid} />
        <StepBack verb="contract.void" detail={detail} onDone={onSaid} />
      </div>
    </Screen>
  );
}
