import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { useCustomer } from '../queries.ts';
import { useNamed } from '../today/useToday.ts';
import { usePayers } from './receipt-queries.ts';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  // A combobox is as wide as its words unless it is told otherwise.
  box: { minWidth: 0, width: '100%' },
  option: { overflowWrap: 'anywhere' },
});

/** As many as one looks through; typing on brings the others. */
const mostShown = 30;

interface Payer {
  readonly customerId: string;
  readonly name: string;
}

interface PayerChoiceProps {
  /** The name that is chosen; empty while there is none. */
  readonly chosen: string;
  /** The name that the bank's line says. */
  readonly wanted: string;
  readonly onChoose: (payer: Payer | undefined) => void;
}

/** Whose money it is: found while typing among who owes or has paid, or by the full name among everybody on file. */
export function PayerChoice({ chosen, wanted, onChoose }: PayerChoiceProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const payers = usePayers(true);
  const [typed, setTyped] = useState<string>();
  const [looked, setLooked] = useState(wanted);
  const { data: named } = useNamed(looked.trim());
  const foundId = named?.kind === 'seen' ? named.customerId : undefined;
  const { data: found } = useCustomer(foundId ?? '', { isWanted: foundId !== undefined });
  const others: readonly Payer[] = found ? [{ customerId: found.record.customerId, name: found.record.name }] : [];
  const all = [...others, ...payers.filter(({ customerId }) => customerId !== others[0]?.customerId)];
  const sought = (typed ?? '').trim().toLowerCase();
  const shown = all.filter(({ name }) => name.toLowerCase().includes(sought)).slice(0, mostShown);
  const isUnknown = typed !== undefined && looked === typed.trim() && named?.kind === 'unknown' && shown.length === 0;
  return (
    <Field
      className={styles.field}
      label={t('receipts.whose')}
      hint={t('receipts.whoseHint')}
      {...(isUnknown ? { validationMessage: t('receipts.notOnFile'), validationState: 'warning' as const } : {})}
    >
      <Combobox
        className={styles.box}
        input={{ className: styles.box }}
        freeform
        value={typed ?? chosen}
        selectedOptions={all.filter(({ name }) => name === chosen).map(({ customerId }) => customerId)}
        onChange={({ target }) => {
          setTyped(target.value);
          if (chosen !== '') onChoose(undefined);
        }}
        onBlur={() => typed !== undefined && setLooked(typed.trim())}
        onOptionSelect={(_, { optionValue }) => {
          const payer = all.find(({ customerId }) => customerId === optionValue);
          if (!payer) return;
          setTyped(undefined);
          onChoose(payer);
        }}
      >
        {shown.map(({ customerId, name }) => (
          <Option key={customerId} value={customerId} text={name}>
            <span className={styles.option}>{name}</span>
          </Option>
        ))}
        {shown.length === 0 && (
          <Option disabled value="" text="">
            {t('receipts.noMatch')}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
