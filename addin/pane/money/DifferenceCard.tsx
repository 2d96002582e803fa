import {
  Badge,
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { isBlank } from '#policy/blank.ts';
import { yuanText } from '#policy/form/number.ts';
import { differenceKinds, type Difference, type Statement, type StatementLine } from '#policy/terms/statement.ts';
import { useLanguage } from '../language.tsx';
import { FramedItem } from '../parts/FramedItem.tsx';
import { LongText } from '../parts/LongText.tsx';
import { command } from '../queries.ts';
import type { Acts } from '../useActs.tsx';
import { useUnsaved } from '../useUnsaved.ts';
import { useLineSaid } from './StatementLines.tsx';

const wide = '@media (min-width: 400px)';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  apart: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums' },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    [wide]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM },
  },
  side: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  whose: { color: tokens.colorNeutralForeground3 },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  day: { fontVariantNumeric: 'tabular-nums' },
  sum: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums' },
  differs: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline', textUnderlineOffset: '2px' },
  what: { flexBasis: '100%', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  cause: { overflowWrap: 'anywhere' },
});

const longestCause = 500;

interface DifferenceCardProps {
  readonly statement: Statement;
  readonly difference: Difference;
  readonly mayExplain: boolean;
  readonly acts: Acts;
}

/** 差异: what stands here and what stands there, what differs marked, and why it does. */
export function DifferenceCard({ statement, difference, mayExplain, acts }: DifferenceCardProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { n, kind, fen, cause } = difference;
  const title = t('statements.difference', { n, kind: say(differenceKinds[kind]) });
  const sides = [
    { whose: t('statements.here'), lines: difference.ours.flatMap((i) => statement.ours[i] ?? []) },
    { whose: t('statements.there'), lines: difference.theirs.flatMap((i) => statement.theirs?.[i] ?? []) },
  ];
  return (
    <FramedItem label={title}>
      <div className={styles.head}>
        <Body1Strong as="h4">{title}</Body1Strong>
        {isBlank(cause) || <Badge appearance="outline">{t('statements.isExplained')}</Badge>}
        {kind === 'amount' && (
          <Body1 className={styles.apart}>{t('statements.apart', { sum: yuanText(Math.abs(fen)) })}</Body1>
        )}
      </div>
      <div className={styles.sides}>
        {sides.map((side) => (
          <Side key={side.whose} kind={kind} {...side} />
        ))}
      </div>
      {mayExplain ? (
        <Cause statement={statement} difference={difference} title={title} acts={acts} />
      ) : (
        !isBlank(cause) && <Body1 className={styles.cause}>{cause}</Body1>
      )}
    </FramedItem>
  );
}

interface SideProps {
  readonly whose: string;
  readonly lines: readonly StatementLine[];
  readonly kind: Difference['kind'];
}

function Side({ whose, lines, kind }: SideProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const what = useLineSaid();
  return (
    <div className={styles.side} role="group" aria-label={whose}>
      <Caption1 className={styles.whose}>{whose}</Caption1>
      {lines.length === 0 && <Body1 className={styles.whose}>{t('statements.none')}</Body1>}
      {lines.map((line, i) => (
        <div key={i} className={styles.line}>
          <Body1 className={mergeClasses(styles.day, kind === 'date' && styles.differs)}>{line.on}</Body1>
          <Body1 className={mergeClasses(styles.sum, kind === 'amount' && styles.differs)}>{yuanText(line.fen)}</Body1>
          <Caption1 className={styles.what}>{what(line)}</Caption1>
        </div>
      ))}
    </div>
  );
}

interface CauseProps extends Omit<DifferenceCardProps, 'mayExplain'> {
  readonly title: string;
}

/** 原因: kept while it is typed, and saved difference by difference. */
function Cause({ statement: { statementId, revision }, difference, title, acts }: CauseProps) {
  const { t } = useLanguage();
  const { n, kind, ours, theirs, cause } = difference;
  const [typed, keep] = useUnsaved<string>(`cause ${statementId} ${kind} ${ours.join()} ${theirs.join()}`);
  const text = typed ?? cause;
  const isNew = !isBlank(text) && text.trim() !== cause;
  const send = () =>
    acts.send(command('statement.explain', { statementId, n, cause: text.trim() }, revision), () => {
      keep(() => undefined);
      return t('statements.explained', { n });
    });
  return (
    <>
      <LongText
        label={t('statements.cause')}
        hint={t('statements.causeHint')}
        longest={longestCause}
        value={text}
        onType={(next) => keep(() => next)}
      />
      {isNew && (
        <div>
          <Button
            size="small"
            aria-label={`${t('statements.saveCause')} ${title}`}
            disabledFocusable={acts.isBusy}
            onClick={send}
          >
            {t('statements.saveCause')}
          </Button>
        </div>
      )}
    </>
  );
}
