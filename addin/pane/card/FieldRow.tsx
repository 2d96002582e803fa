import { Badge, Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { typedFieldNames, type TypedField } from '#policy/terms/customer.ts';
import type { CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { valueText } from '../parts/field-text.ts';
import { RowButton } from '../parts/RowButton.tsx';
import { FieldDetail } from './FieldDetail.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  open: {
    flex: '1 1 140px',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  labels: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  value: { ...typographyStyles.body1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  tag: { height: 'auto', minHeight: '16px', whiteSpace: 'normal', textAlign: 'start' },
});

interface FieldRowProps {
  readonly detail: CustomerDetail;
  readonly field: TypedField;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Missing where something else is asked. */
  readonly onAffirm?: () => void;
  readonly onDone: (sentence?: string) => void;
}

/** One field of the card: what it says, greyed where nobody has verified it for long; opened, its history. */
export function FieldRow({ detail, field, isOpen, isBusy, onOpen, onAffirm, onDone }: FieldRowProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { record, card, abilities } = detail;
  const what = say(typedFieldNames[field]);
  const isStale = card?.stale.includes(field) ?? false;
  const text = valueText(field, record[field], say);
  const row = useRef<HTMLButtonElement>(null);
  const done = (sentence?: string) => {
    row.current?.focus();
    onDone(sentence);
  };
  return (
    <li className={styles.row} data-field={field}>
      <div className={styles.line}>
        <RowButton ref={row} className={styles.open} aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
          <span className={styles.labels}>
            <span className={styles.label}>{what}</span>
            {isStale && (
              <Badge appearance="tint" color="warning" size="small" className={styles.tag}>
                {t('card.isStale')}
              </Badge>
            )}
            {record.unverified.includes(field) && (
              <Badge appearance="tint" color="informative" size="small" className={styles.tag}>
                {t('card.isUnverified')}
              </Badge>
            )}
          </span>
          <span className={mergeClasses(styles.value, (isStale || text === '') && styles.quiet)}>
            {text || t('card.blank')}
          </span>
        </RowButton>
        {isStale && onAffirm && abilities.includes('customer.affirm') && (
          <Button
            size="small"
            aria-label={t('card.stillTrueOf', { what })}
            disabledFocusable={isBusy}
            onClick={onAffirm}
          >
            {t('card.stillTrue')}
          </Button>
        )}
      </div>
      {isOpen && <FieldDetail detail={detail} field={field} onDone={done} />}
    </li>
  );
}
