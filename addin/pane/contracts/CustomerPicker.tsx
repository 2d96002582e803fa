import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { Customer } from '#policy/terms/customer.ts';
import { useLanguage } from '../language.tsx';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  // A combobox is as wide as its words unless it is told otherwise.
  box: { minWidth: 0, width: '100%' },
  input: { minWidth: 0, width: '100%' },
  option: { overflowWrap: 'anywhere' },
});

/** As many as one looks through; typing on brings the others. */
const mostShown = 30;

interface CustomerPickerProps {
  readonly customers: readonly Customer[];
  readonly chosen: Customer | undefined;
  readonly onChoose: (customerId: string | undefined) => void;
}

/** One of one's own customers on file, found while typing. */
export function CustomerPicker({ customers, chosen, onChoose }: CustomerPickerProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [typed, setTyped] = useState<string>();
  const wanted = (typed ?? '').trim().toLowerCase();
  const shown = customers.filter(({ name }) => name.toLowerCase().includes(wanted)).slice(0, mostShown);
  return (
    <Field className={styles.field} label={t('contracts.customer')} hint={t('contracts.customerHint')}>
      <Combobox
        className={styles.box}
        input={{ className: styles.input }}
        freeform
        value={typed ?? chosen?.name ?? ''}
        selectedOptions={chosen ? [chosen.customerId] : []}
        onChange={({ target }) => {
          setTyped(target.value);
          onChoose(undefined);
        }}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(undefined);
          onChoose(optionValue);
        }}
      >
        {shown.map(({ customerId, name }) => (
          <Option key={customerId} value={customerId} text={name}>
            <span className={styles.option}>{name}</span>
          </Option>
        ))}
        {shown.length === 0 && (
          <Option disabled value="" text="">
            {t('contracts.noMatch')}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
