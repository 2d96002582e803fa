import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Contract } from '#policy/terms/contract.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { ContractStageTag } from '../parts/ContractStageTag.tsx';
import { yuan } from '../parts/money.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A contract at a glance: stage, sum, number, who handles it and who approved it. */
export function ContractHead({ contract }: { readonly contract: Contract }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { people } = useWho();
  const nameOf = (id: string) => people[id] ?? t('person.unknown');
  const { stage, totalFen, contractOn, fileNumber, handlerId, approval, baseId } = contract;
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <ContractStageTag stage={stage} />
        {totalFen !== undefined && <Body1>{yuan(totalFen)}</Body1>}
        {fileNumber !== undefined && <Body1>{t('record.number', { number: fileNumber })}</Body1>}
      </div>
      <Caption1 className={styles.quiet}>
        {[
          t('paper.handler', { who: nameOf(handlerId) }),
          ...(contractOn === undefined ? [] : [t('paper.contractOn', { day: contractOn })]),
          ...(approval ? [t('paper.approver', { who: nameOf(approval.byId) })] : []),
          ...(baseId === undefined ? [] : [t('paper.supplement')]),
        ].join(' · ')}
      </Caption1>
    </div>
  );
}
