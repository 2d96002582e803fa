import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  // A combobox is as wide as its words unless it is told otherwise.
  box: { minWidth: 0, width: '100%' },
  option: { overflowWrap: 'anywhere' },
});

/** As many as one looks through; typing on brings the others. */
const mostShown = 30;

interface Named {
  readonly customerId: string;
  readonly name: string;
}

interface CustomerBoxProps<Customer extends Named> {
  readonly label: string;
  readonly hint: string;
  /** What is said where nobody's name fits. */
  readonly noMatch: string;
  readonly customers: readonly Customer[];
  /** The name that is chosen; empty while there is none. */
  readonly chosen: string;
  /** What is to be said of a name that was typed and is nobody's of these. */
  readonly warningOn?: (name: string) => string | undefined;
  readonly onChoose: (customer: Customer | undefined) => void;
  /** The name as it was typed, once the box is left. */
  readonly onTyped?: (name: string) => void;
}

/** One customer of several, found while typing. */
export function CustomerBox<Customer extends Named>({
  label,
  hint,
  noMatch,
  customers,
  chosen,
  warningOn,
  onChoose,
  onTyped,
}: CustomerBoxProps<Customer>) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const sought = (typed ?? '').trim().toLowerCase();
  const shown = customers.filter(({ name }) => name.toLowerCase().includes(sought)).slice(0, mostShown);
  const warning = typed !== undefined && shown.length === 0 ? warningOn?.(typed.trim()) : undefined;
  return (
    <Field
      className={styles.field}
      label={label}
      hint={hint}
      {...(warning === undefined ? {} : { validationMessage: warning, validationState: 'warning' as const })}
    >
      <Combobox
        className={styles.box}
        input={{ className: styles.box }}
        freeform
        value={typed ?? chosen}
        selectedOptions={customers.filter(({ name }) => name === chosen).map(({ customerId }) => customerId)}
        onChange={({ target }) => {
          setTyped(target.value);
          if (chosen !== '') onChoose(undefined);
        }}
        onBlur={() => typed !== undefined && onTyped?.(typed.trim())}
        onOptionSelect={(_, { optionValue }) => {
          const customer = customers.find(({ customerId }) => customerId === optionValue);
          if (!customer) return;
          setTyped(undefined);
          onChoose(customer);
        }}
      >
        {shown.map(({ customerId, name }) => (
          <Option key={customerId} value={customerId} text={name}>
            <span className={styles.option}>{name}</span>
          </Option>
        ))}
        {shown.length === 0 && (
          <Option disabled value="" text="">
            {noMatch}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
