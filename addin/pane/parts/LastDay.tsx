import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { DayField } from './DayField.tsx';

interface LastDayProps {
  readonly label: string;
  /** No day after this one can be chosen, and none that is over. */
  readonly last: string;
  readonly value: string;
  readonly onType: (day: string) => void;
}

/** The day until which something holds, first of what is asked. */
export function LastDay({ label, last, value, onType }: LastDayProps) {
  const { t } = useLanguage();
  const { today } = useWho();
  const isFit = value === '' || (value >= today && value <= last);
  return (
    <DayField
      label={label}
      hint={t('receivables.untilHint', { last })}
      required
      isFirst
      min={today}
      max={last}
      value={value}
      onType={onType}
      {...(isFit ? {} : { validationMessage: t('receivables.notThen', { today, last }) })}
    />
  );
}
