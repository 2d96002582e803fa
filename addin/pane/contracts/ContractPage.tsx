import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ContractDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useContract } from '../queries.ts';
import { AtSheet } from './AtSheet.tsx';
import { ContractFrame, type Below } from './ContractFrame.tsx';
import { NotAtSheet } from './NotAtSheet.tsx';
import { OnlyCompared } from './OnlyCompared.tsx';
import { useWhereabouts } from './useWhereabouts.ts';

interface ContractPageProps {
  readonly id: string;
  readonly below?: Below;
}

/** One contract: what its sheet says, what the policy says of it, and the next step. */
export function ContractPage({ id, below }: ContractPageProps) {
  const { t } = useLanguage();
  const says = useTrouble();
  const { goOn } = useNavigation();
  const { data: detail, error, refetch } = useContract(id);
  if (detail) return <OneContract detail={detail} below={below} />;
  return (
    <Screen>
      <TopLine title={t('tab.contracts')} onBack={() => goOn({ tab: 'contracts' })} />
      {error ? (
        <Note title={says(error)} action={<Button onClick={() => void refetch()}>{t('action.again')}</Button>} />
      ) : (
        <Loading />
      )}
    </Screen>
  );
}

/** The sheet is checked where it may be submitted, and else only held against what was. */
function OneContract({ detail, below }: { readonly detail: ContractDetail; readonly below: Below | undefined }) {
  const [said, onSaid] = useState<string>();
  const page = { detail, below, said, onSaid };
  const { record, abilities } = detail;
  const { where, trouble, again } = useWhereabouts(record.contractId);
  if (where.kind === 'here' && abilities.includes('contract.submit'))
    return <AtSheet page={page} here={where} onWritten={again} />;
  return (
    <ContractFrame page={page}>
      {where.kind === 'here' ? (
        <OnlyCompared contract={record} here={where} />
      ) : (
        <NotAtSheet contract={record} where={where} trouble={trouble} onWritten={again} />
      )}
    </ContractFrame>
  );
}
