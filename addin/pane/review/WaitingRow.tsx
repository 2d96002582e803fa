import { Badge, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { yuan } from '../parts/money.ts';
import { QueueRow } from '../parts/QueueRow.tsx';
import { LevelSign } from '../parts/signs.tsx';
import { VerdictTag } from '../parts/StageTag.tsx';
import { spanIn } from '../parts/time-left.ts';
import { useNow } from '../useNow.ts';
import { sorts, type Waiting } from './waiting.ts';

const useStyles = makeStyles({
  flag: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  tag: { flexShrink: 0 },
});

interface WaitingRowProps {
  readonly waiting: Waiting;
  readonly isLast: boolean;
  readonly onOpen: () => void;
}

/** One thing that waits: whose it is, how long it has waited, and whether that is too long. */
export function WaitingRow({ waiting, isLast, onOpen }: WaitingRowProps) {
  const styles = useStyles();
  const { t, say, locale } = useLanguage();
  const { people } = useWho();
  const now = useNow();
  const time = spanIn(locale, Math.max(0, now - Date.parse(waiting.since)));
  const nameOf = (staffId: string) => people[staffId] ?? t('person.unknown');
  const common = { isLast, onOpen, name: waiting.name };
  if (waiting.kind === 'report') {
    const { customerId, reporterId, verdict } = waiting.line.record;
    return (
      <QueueRow
        {...common}
        customerId={customerId}
        small={t('approvals.line', { who: nameOf(reporterId), time })}
        tag={<VerdictTag verdict={verdict} />}
      />
    );
  }
  const { handlerId, totalFen } = waiting.line.record;
  return (
    <QueueRow
      {...common}
      small={
        <>
          {totalFen !== undefined && `${yuan(totalFen)} · `}
          {t('waiting.line', { who: nameOf(handlerId), time })}
          {waiting.line.findings.map((finding) => (
            <Caption1Strong key={finding.by} className={styles.flag}>
              <LevelSign level={finding.level} />
              {say(finding.reason)}
            </Caption1Strong>
          ))}
        </>
      }
      tag={
        <Badge className={styles.tag} appearance="tint" color={waiting.kind === 'review' ? 'warning' : 'brand'}>
          {t(sorts[waiting.kind].label)}
        </Badge>
      }
    />
  );
}
