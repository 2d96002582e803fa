import { Badge, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { CustomerCard } from '#policy/terms/customer.ts';
import type { CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { FramedItem } from './FramedItem.tsx';
import { Comparison } from './Comparison.tsx';
import { StageTag } from './StageTag.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  chip: { height: 'auto', minHeight: '20px', whiteSpace: 'normal', textAlign: 'start' },
});

type Candidate = NonNullable<CustomerDetail['candidates']>[number];

/** A customer on file that the report is like: who holds it, why it is thought so, and the two field by field. */
export function CandidateCard({ report, candidate }: { readonly report: CustomerCard; readonly candidate: Candidate }) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { people } = useWho();
  const { record, likeness, reasons, stage, holder } = candidate;
  return (
    <FramedItem>
      <Body1Strong as="h4">{record.name}</Body1Strong>
      <div className={styles.line}>
        <StageTag stage={stage} />
        <Caption1>
          {t(stage === 'reported' ? 'record.reporter' : 'record.owner', { who: people[holder] ?? t('person.unknown') })}
          {record.fileNumber !== undefined && ` · ${t('record.number', { number: record.fileNumber })}`}
        </Caption1>
      </div>
      <div className={styles.line}>
        <Badge appearance="filled" color={likeness === 'same' ? 'danger' : 'warning'}>
          {t(likeness === 'same' ? 'likeness.same' : 'likeness.suspected')}
        </Badge>
        {reasons.map((reason, i) => (
          <Badge key={i} appearance="outline" color="informative" className={styles.chip}>
            {say(reason)}
          </Badge>
        ))}
      </div>
      <Comparison report={report} other={record} />
    </FramedItem>
  );
}
