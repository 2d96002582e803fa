import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { daysByWorkdays } from '#policy/money/due-day.ts';
import { parametersOn } from '#policy/parameters.ts';
import { unknownYears, yearUnknown } from '#policy/workdays.ts';
import { fill } from '#policy/words.ts';
import type { Receivable } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** A quiet line for each year whose holidays are not known although its working days are counted: today's, and those of due days. */
export function UnknownYears({ receivables }: { readonly receivables: readonly Receivable[] }) {
  const styles = useStyles();
  const { say } = useLanguage();
  const { today } = useWho();
  return unknownYears([today, ...daysByWorkdays(receivables, parametersOn(today))]).map((year) => (
    <Caption1 key={year} className={styles.quiet}>
      {say(fill(yearUnknown, { year }))}
    </Caption1>
  ));
}
