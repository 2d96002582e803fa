import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { countIn, type HolderDraft } from './copies.ts';

const useStyles = makeStyles({
  holder: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  wide: { flex: '2 1 120px', minWidth: 0 },
  half: { flex: '1 1 140px', minWidth: 0 },
  narrow: { flex: '1 1 64px', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});

const longestText = 500;

interface HolderFieldsProps {
  readonly place: number;
  readonly holder: HolderDraft;
  readonly isAsked: boolean;
  readonly onChange: (holder: HolderDraft) => void;
  /** Undefined for the last one that is left. */
  readonly onRemove: (() => void) | undefined;
}

/** Who holds originals, how many, since when, and who took them. */
export function HolderFields({ place, holder, isAsked, onChange, onRemove }: HolderFieldsProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const isNamed = holder.holder.trim() !== '' || !isAsked;
  const isCounted = countIn(holder.count) !== undefined || !isAsked;
  return (
    <fieldset className={styles.holder} aria-label={t('copies.holderOf', { n: place })}>
      <div className={styles.line}>
        <Field
          className={styles.wide}
          label={t('copies.holder')}
          validationMessage={isNamed ? null : t('copies.nameHolder')}
        >
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            value={holder.holder}
            maxLength={longestText}
            onChange={(_, { value }) => onChange({ ...holder, holder: value })}
          />
        </Field>
        <Field
          className={styles.narrow}
          label={t('copies.count')}
          validationMessage={isCounted ? null : t('copies.notANumber')}
        >
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            type="number"
            min={1}
            max={99}
            value={holder.count}
            onChange={(_, { value }) => onChange({ ...holder, count: value })}
          />
        </Field>
      </div>
      <div className={styles.line}>
        <Field className={styles.half} label={t('copies.handedOn')}>
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            type="date"
            value={holder.handedOn}
            onChange={(_, { value }) => onChange({ ...holder, handedOn: value })}
          />
        </Field>
        <Field className={styles.half} label={t('copies.receiver')}>
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            value={holder.receiver}
            maxLength={longestText}
            onChange={(_, { value }) => onChange({ ...holder, receiver: value })}
          />
        </Field>
      </div>
      {onRemove && (
        <Button size="small" appearance="subtle" onClick={onRemove}>
          {t('copies.remove')}
        </Button>
      )}
    </fieldset>
  );
}
