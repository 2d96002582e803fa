import { Button } from '@fluentui/react-components';
import type { Customer } from '#policy/terms/customer.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useCustomers } from '../queries.ts';
import { useKnownCustomers } from '../useKnownCustomers.ts';
import { CustomerPicker } from './CustomerPicker.tsx';

/** The customers that this person may sign contracts with: their own, and on file (CT-1, CF-2.3). */
export function useOwnFiled(): readonly Customer[] {
  const { staffId } = useWho().actor;
  return [...useKnownCustomers().byId.values()].filter(
    ({ stage, ownerId }) => stage === 'filed' && ownerId === staffId,
  );
}

interface CustomerChoiceProps {
  readonly customers: readonly Customer[];
  readonly chosen: Customer | undefined;
  readonly onChoose: (customerId: string | undefined) => void;
}

/** One of one's own customers, or why there is none to choose. */
export function CustomerChoice({ customers, chosen, onChoose }: CustomerChoiceProps) {
  const { t } = useLanguage();
  const says = useTrouble();
  const { lines, error, refetch } = useCustomers('mine');
  if (!lines && error)
    return <Note title={says(error)} action={<Button onClick={() => void refetch()}>{t('action.again')}</Button>} />;
  if (!lines) return <Loading lines={2} />;
  if (customers.length === 0) return <Note title={t('contracts.noCustomer')} hint={t('contracts.noCustomerHint')} />;
  return <CustomerPicker customers={customers} chosen={chosen} onChoose={onChoose} />;
}
