import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ContractDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { PassedBy } from '../money/PassedBy.tsx';
import { ContractStageTag } from '../parts/ContractStageTag.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { yuan } from '../parts/money.ts';
import { useTemplates } from '../queries.ts';
import { Instalments } from './Instalments.tsx';
import { useWaiting } from './useWaiting.ts';

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A contract at a glance: what it is, where it stands, what it waits for and for how long. */
export function ContractSummary({ detail }: { readonly detail: ContractDetail }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { people } = useWho();
  const waiting = useWaiting();
  const { record, findings } = detail;
  const template = useTemplates().data?.find(({ record: { templateId } }) => templateId === record.templateId)?.record;
  const { stage, totalFen, fileNumber, handlerId, baseId, review } = record;
  const parts = [
    baseId === undefined ? undefined : t('contract.supplement'),
    template && t('contracts.version', { name: template.name, version: String(template.version) }),
    t('contract.handler', { who: people[handlerId] ?? t('person.unknown') }),
    fileNumber === undefined ? undefined : t('contract.number', { number: fileNumber }),
    review && t('contract.until', { day: review.validUntilOn }),
  ];
  return (
    <div className={styles.summary}>
      <div className={styles.line}>
        <ContractStageTag stage={stage} />
        {totalFen !== undefined && <Body1>{yuan(totalFen)}</Body1>}
        <Body1>{waiting(record)}</Body1>
      </div>
      <Caption1 className={styles.quiet}>{parts.filter((part) => part !== undefined).join(' · ')}</Caption1>
      {findings.map((finding, i) => (
        <FindingLine key={i} finding={finding} />
      ))}
      <PassedBy detail={detail} />
      <Instalments detail={detail} />
    </div>
  );
}
