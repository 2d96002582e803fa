import { Badge, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { dayOf } from '#policy/day.ts';
import { wordsOf } from '#policy/form/number.ts';
import { spanOf } from '#policy/money/statement.ts';
import { statementStages } from '#policy/terms/statement.ts';
import type { StatementDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { OpenScan } from '../parts/OpenScan.tsx';
import { FactList } from './FactList.tsx';
import { sumOfLines } from './statement-work.ts';
import { SumList } from './SumList.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  period: { ...typographyStyles.subtitle2 },
  words: { textAlign: 'end', overflowWrap: 'anywhere' },
});

/** What a statement says at a glance: its month and stage, what was owed, fell due, was paid and is owed, in figures and 大写. */
export function StatementFacts({ detail: { record, findings, ownerName } }: { readonly detail: StatementDetail }) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { actor } = useWho();
  const { statementId, period, stage, dueOn, sentOn, openingFen, closingFen, ours, agreement, settledAt } = record;
  const { firstOn, lastOn } = spanOf(period);
  const isOpen = stage !== 'agreed' && stage !== 'settled';
  const isAhead = closingFen < 0;
  const sums = [
    [t('statements.opening'), openingFen],
    [t('statements.due'), sumOfLines(ours.filter(({ fen }) => fen > 0))],
    [t('statements.paid'), -sumOfLines(ours.filter(({ fen }) => fen < 0))],
    [t(isAhead ? 'statements.ahead' : 'statements.closing'), Math.abs(closingFen)],
  ] as const;
  return (
    <>
      <div className={styles.head}>
        <span className={styles.period}>{period}</span>
        <Badge appearance="outline">{say(statementStages[stage])}</Badge>
      </div>
      {findings.map((finding) => (
        <FindingLine key={finding.by} finding={finding} />
      ))}
      <FactList
        facts={[
          { label: t('statements.period'), value: t('statements.span', { from: firstOn, to: lastOn }) },
          { label: t('statements.owner'), value: ownerName === actor.name ? '' : ownerName },
          { label: t('statements.dueOn'), value: isOpen ? dueOn : '' },
          { label: t('statements.sentOn'), value: sentOn ?? '' },
          { label: t('statements.who'), value: agreement?.who ?? '' },
          { label: t('statements.agreedOn'), value: agreement?.on ?? '' },
          { label: t('statements.settledOn'), value: settledAt === undefined ? '' : dayOf(settledAt) },
        ]}
      />
      {agreement?.scan && <OpenScan noun="statement" id={statementId} name={agreement.scan.name} />}
      <div>
        <SumList sums={sums} />
        <Caption1 block className={styles.words}>
          {wordsOf(Math.abs(closingFen))}
        </Caption1>
      </div>
    </>
  );
}
