import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { knownOn } from '#policy/card.ts';
import { isBlank } from '#policy/blank.ts';
import type { TypedField } from '#policy/terms/customer.ts';
import type { CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { FieldEditor } from './FieldEditor.tsx';
import { FieldHistory } from './FieldHistory.tsx';
import { mayEdit } from './fields.ts';

const useStyles = makeStyles({
  whole: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  small: { color: tokens.colorNeutralForeground3 },
});

interface FieldDetailProps {
  readonly detail: CustomerDetail;
  readonly field: TypedField;
  readonly onDone: (sentence?: string) => void;
}

/** A field from near: changed where it may be, how old it is, and everything it has said. */
export function FieldDetail({ detail, field, onDone }: FieldDetailProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { people } = useWho();
  const { record, card } = detail;
  const age = record.ages[field];
  return (
    <div className={styles.whole}>
      {mayEdit(field, detail) && <FieldEditor detail={detail} field={field} onDone={onDone} />}
      {card && !isBlank(record[field]) && (
        <Caption1 className={styles.small}>
          {age
            ? t('card.knownOn', { day: age.on, who: people[age.byId] ?? t('person.unknown') })
            : t('card.knownSince', { day: knownOn(record, field) })}
        </Caption1>
      )}
      <FieldHistory customerId={record.customerId} field={field} />
    </div>
  );
}
