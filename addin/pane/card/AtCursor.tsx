import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { typedFieldNames, type TypedField } from '#policy/terms/customer.ts';
import type { CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { valueText } from '../parts/field-text.ts';
import { FieldHistory } from './FieldHistory.tsx';

const useStyles = makeStyles({
  whole: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  small: { color: tokens.colorNeutralForeground3 },
});

/** 跟踪记录 at the cell (CF-5.1): the field that the cursor stands on, what the house has there and what it had. */
export function AtCursor({
  detail: { record },
  field,
}: {
  readonly detail: CustomerDetail;
  readonly field: TypedField;
}) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  return (
    <section className={styles.whole} aria-label={t('card.atCursor')}>
      <Caption1 className={styles.small}>{t('card.atCursor')}</Caption1>
      <Body1Strong as="h3">{say(typedFieldNames[field])}</Body1Strong>
      <Body1>{valueText(field, record[field], say) || t('card.blank')}</Body1>
      <FieldHistory customerId={record.customerId} field={field} />
    </section>
  );
}
