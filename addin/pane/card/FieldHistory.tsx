import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { clockOf } from '#policy/day.ts';
import type { TypedField } from '#policy/terms/customer.ts';
import { verbNames } from '#policy/verb-names.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { valueText } from '../parts/field-text.ts';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { SpacedList } from '../parts/SpacedList.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { WasNow } from '../parts/WasNow.tsx';
import { useField } from './card-queries.ts';

const useStyles = makeStyles({
  small: { color: tokens.colorNeutralForeground3 },
});

const toTheMinute = 16;

interface FieldHistoryProps {
  readonly customerId: string;
  readonly field: TypedField;
}

/** 跟踪记录 (CF-5.1): who said what of a field, when and from where, and what it said before; the latest first. */
export function FieldHistory({ customerId, field }: FieldHistoryProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const says = useTrouble();
  const { people } = useWho();
  const { data, error, refetch } = useField(customerId, field);
  if (!data && error)
    return <Note title={says(error)} action={<Button onClick={() => void refetch()}>{t('action.again')}</Button>} />;
  if (!data) return <Loading lines={2} />;
  if (data.length === 0) return <Caption1 className={styles.small}>{t('card.noPast')}</Caption1>;
  return (
    <SpacedList as="ol" label={t('card.past')}>
      {data.map(({ byId, at, verb, was, now }, i) => (
        <li key={i}>
          <Caption1 className={styles.small}>
            {t('card.pastAct', {
              at: clockOf(at).slice(0, toTheMinute),
              who: people[byId] ?? t('person.unknown'),
              verb: say(verbNames[verb]),
            })}
          </Caption1>
          <WasNow was={valueText(field, was, say)} now={valueText(field, now, say)} />
        </li>
      ))}
    </SpacedList>
  );
}
