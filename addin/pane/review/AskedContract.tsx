import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { clockOf } from '#policy/day.ts';
import type { ContractDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { PassedBy } from '../money/PassedBy.tsx';
import { ContractStageTag } from '../parts/ContractStageTag.tsx';
import { yuan } from '../parts/money.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0 },
  },
});

const toTheMinute = 16;

/** What is asked for: whose contract it is, since when it waits, its figures, and the release it passes by. */
export function AskedContract({ detail }: { readonly detail: ContractDetail }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { people } = useWho();
  const { stage, handlerId, submittedAt, totalFen, contractOn, baseId } = detail.record;
  const figures = [
    [t('review.total'), totalFen === undefined ? t('review.unsaid') : yuan(totalFen)],
    [t('review.contractOn'), contractOn ?? t('review.unsaid')],
    ...(submittedAt === undefined ? [] : [[t('review.submittedAt'), clockOf(submittedAt).slice(0, toTheMinute)]]),
  ];
  return (
    <>
      <div className={styles.line}>
        <ContractStageTag stage={stage} />
        <Caption1>
          {t('review.handler', { who: people[handlerId] ?? t('person.unknown') })}
          {baseId !== undefined && ` · ${t('review.supplement')}`}
        </Caption1>
      </div>
      <dl className={styles.figures}>
        {figures.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <PassedBy detail={detail} />
    </>
  );
}
