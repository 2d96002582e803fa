import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { cardFields, fieldNames, type CustomerCard } from '#policy/terms/customer.ts';
import { useLanguage } from '../language.tsx';
import { fieldText } from './field-text.ts';

const useStyles = makeStyles({
  fields: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  field: { margin: 0, display: 'flex', flexDirection: 'column' },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  value: { ...typographyStyles.body1, margin: 0 },
});

/** Everything a card says. */
export function CardFields({ card }: { readonly card: CustomerCard }) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  return (
    <dl className={styles.fields}>
      {cardFields.map((field) => (
        <div key={field} className={styles.field}>
          <dt className={styles.label}>{say(fieldNames[field])}</dt>
          <dd className={styles.value}>{fieldText(card, field, say) || t('card.blank')}</dd>
        </div>
      ))}
    </dl>
  );
}
