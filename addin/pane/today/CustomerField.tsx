import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { activityFieldNames } from '#policy/terms/activity.ts';
import { useLanguage } from '../language.tsx';
import { useKnownCustomers } from '../useKnownCustomers.ts';

const useStyles = makeStyles({
  // A combobox is as wide as its words unless it is told otherwise.
  box: { minWidth: 0, width: '100%' },
  option: { overflowWrap: 'anywhere' },
});

/** As many as one looks through; typing on brings the others. */
const mostShown = 30;

interface CustomerFieldProps {
  readonly name: string;
  readonly customerId: string | undefined;
  readonly onType: (name: string) => void;
  readonly onChoose: (customer: { readonly customerId: string; readonly name: string }) => void;
  /** The name stands, for now. */
  readonly onSettled: () => void;
}

/** The customer by name: one's own to choose from, any other as it is typed. */
export function CustomerField({ name, customerId, onType, onChoose, onSettled }: CustomerFieldProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const known = [...useKnownCustomers().byId.values()];
  const wanted = customerId === undefined ? name.trim().toLowerCase() : '';
  const shown = known.filter((each) => each.name.toLowerCase().includes(wanted)).slice(0, mostShown);
  return (
    <Field label={say(activityFieldNames.customer)} required hint={t('activity.customerHint')}>
      <Combobox
        className={styles.box}
        input={{ className: styles.box }}
        freeform
        value={name}
        selectedOptions={customerId === undefined ? [] : [customerId]}
        onChange={({ target }) => onType(target.value)}
        onBlur={onSettled}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = known.find((each) => each.customerId === optionValue);
          if (chosen) onChoose(chosen);
        }}
      >
        {shown.map((each) => (
          <Option key={each.customerId} value={each.customerId} text={each.name}>
            <span className={styles.option}>{each.name}</span>
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
