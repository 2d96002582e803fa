import type { Customer } from '#policy/terms/customer.ts';
import { useLanguage } from '../language.tsx';
import { CustomerBox } from '../parts/CustomerBox.tsx';

interface CustomerPickerProps {
  readonly customers: readonly Customer[];
  readonly chosen: Customer | undefined;
  readonly onChoose: (customerId: string | undefined) => void;
}

/** One of one's own customers on file. */
export function CustomerPicker({ customers, chosen, onChoose }: CustomerPickerProps) {
  const { t } = useLanguage();
  return (
    <CustomerBox
      label={t('contracts.customer')}
      hint={t('contracts.customerHint')}
      noMatch={t('contracts.noMatch')}
      customers={customers}
      chosen={chosen?.name ?? ''}
      onChoose={(customer) => onChoose(customer?.customerId)}
    />
  );
}
