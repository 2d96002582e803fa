import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { clockOf } from '#policy/day.ts';
import { yuanText } from '#policy/form/number.ts';
import type { SignoffNow } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { Citation } from '../parts/Citation.tsx';
import { Said } from '../parts/Said.tsx';
import { command } from '../queries.ts';
import { useActs } from '../useActs.tsx';
import { useSignoff } from './useReceivables.ts';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Down to the minute. */
const toMinute = 16;

/** 本月应收确认 (X8): for a salesperson, where the department asks for it. */
export function SigningOff() {
  const { roles } = useWho().actor;
  const now = useSignoff(roles.includes('salesperson')).data;
  return now?.isAsked === true && (now.record ?? now.abilities.includes('signoff.give')) ? <Part now={now} /> : null;
}

function Part({
  now: { signoffId, month, record, hash, customers, owedFen, overdueFen },
}: {
  readonly now: SignoffNow;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [said, setSaid] = useState<string>();
  const acts = useActs(setSaid);
  if (record)
    return (
      <div className={styles.part}>
        <Said sentence={said} />
        <Body1>
          {t('receivables.signedOff', {
            at: clockOf(record.at).slice(0, toMinute),
            month: record.month,
            n: record.customers,
            owed: yuanText(record.owedFen),
            overdue: yuanText(record.overdueFen),
          })}
        </Body1>
      </div>
    );
  return (
    <section className={styles.part} aria-label={t('receivables.signoff')}>
      <Body1>
        {t('receivables.toSignOff', { month, n: customers, owed: yuanText(owedFen), overdue: yuanText(overdueFen) })}
      </Body1>
      <Citation clause="X8" />
      {acts.trouble}
      <Button
        size="small"
        disabledFocusable={acts.isBusy}
        onClick={() =>
          acts.send(command('signoff.give', { signoffId, seen: hash }, 0), () =>
            t('receivables.signedOffNow', { month }),
          )
        }
      >
        {t('receivables.signoff')}
      </Button>
    </section>
  );
}
