import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { yuanText } from '#policy/form/number.ts';
import { useLanguage } from '../language.tsx';
import { keyOf, type Laid, type MatchDraft, type Place } from './matching.ts';
import { usePlaceName } from './usePlaceName.ts';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  field: { minWidth: 0, overflowWrap: 'anywhere' },
  box: { minWidth: 0, width: '100%' },
  input: { minWidth: 0, width: '100%', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

interface PlaceFieldsProps {
  readonly places: readonly Place[];
  readonly amounts: MatchDraft['amounts'];
  readonly problems: Laid['problems'];
  readonly onType: (amounts: MatchDraft['amounts']) => void;
}

/** The open instalments, each with what is left of it and the amount that is laid on it. */
export function PlaceFields({ places, amounts, problems, onType }: PlaceFieldsProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const nameOf = usePlaceName();
  return (
    <div className={styles.fields}>
      {places.map((place) => {
        const key = keyOf(place);
        const problem = problems[key];
        const left = yuanText(place.leftFen);
        return (
          <Field
            key={key}
            className={styles.field}
            label={nameOf(place)}
            hint={
              place.dueOn === undefined
                ? t('receipts.leftNoDay', { left })
                : t('receipts.left', { left, dueOn: place.dueOn })
            }
            {...(problem ? { validationMessage: say(problem), validationState: 'error' as const } : {})}
          >
            <Input
              className={styles.box}
              input={{ className: styles.input, inputMode: 'decimal' }}
              value={amounts[key] ?? ''}
              onChange={(_, { value }) => onType({ ...amounts, [key]: value })}
            />
          </Field>
        );
      })}
    </div>
  );
}
