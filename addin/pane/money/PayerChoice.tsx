import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { CustomerBox } from '../parts/CustomerBox.tsx';
import { useCustomer } from '../queries.ts';
import { useNamed } from '../today/useToday.ts';
import { usePayers } from './receipt-queries.ts';

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
  const { t } = useLanguage();
  const payers = usePayers(true);
  const [looked, setLooked] = useState(wanted);
  const { data: named } = useNamed(looked.trim());
  const foundId = named?.kind === 'seen' ? named.customerId : undefined;
  const { data: found } = useCustomer(foundId ?? '', { isWanted: foundId !== undefined });
  const others: readonly Payer[] = found ? [{ customerId: found.record.customerId, name: found.record.name }] : [];
  return (
    <CustomerBox
      label={t('receipts.whose')}
      hint={t('receipts.whoseHint')}
      noMatch={t('receipts.noMatch')}
      customers={[...others, ...payers.filter(({ customerId }) => customerId !== others[0]?.customerId)]}
      chosen={chosen}
      warningOn={(name) => (name === looked && named?.kind === 'unknown' ? t('receipts.notOnFile') : undefined)}
      onChoose={onChoose}
      onTyped={setLooked}
    />
  );
}
