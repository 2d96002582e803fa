import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Known } from '#addin/sheet/contract/check.ts';
import type { Contract } from '#policy/terms/contract.ts';
import { ServerTrouble } from '../../wire.ts';
import { useHouse } from '../house.tsx';
import { useWho } from '../me.tsx';
import { useMoney } from '../money/receipt-queries.ts';
import { useCustomer, useTemplate } from '../queries.ts';
import { accountSeen } from './account-seen.ts';

/** What a contract is checked against beside its sheet, undefined until all of it has come. */
export interface KnownSoFar {
  readonly known: Known | undefined;
  readonly error: unknown;
  readonly again: () => void;
}

/** A record that this person may not see is no trouble: the policy says what follows from it. */
const isMissing = (error: unknown): boolean => error instanceof ServerTrouble && error.trouble === 'refused';

export function useKnown({ customerId, templateId, baseId }: Contract): KnownSoFar {
  const { server } = useHouse();
  const { today } = useWho();
  const template = useTemplate(templateId);
  const customer = useCustomer(customerId);
  const base = useQuery({
    queryKey: ['contract', baseId],
    queryFn: () => server.contract(baseId ?? ''),
    enabled: baseId !== undefined,
  });
  // Where the money cannot be read, the rest is checked all the same, and the house says what it makes of it.
  const money = useMoney(customerId);
  const hasTriedMoney = money.data !== undefined || money.error !== null;
  const account = useMemo(() => money.data?.account && accountSeen(money.data.account), [money.data]);
  const asked = [template, customer, ...(baseId === undefined ? [] : [base])];
  const isAnswered = asked.every(({ data, error }) => data !== undefined || isMissing(error));
  const known = isAnswered &&
    hasTriedMoney &&
    template.data && {
      today,
      form: template.data.form,
      template: template.data.record,
      ...(customer.data ? { customer: customer.data.record } : {}),
      ...(account ? { account } : {}),
      ...(base.data ? { base: base.data.record } : {}),
    };
  return {
    known: known || undefined,
    error: asked.find(({ data, error }) => data === undefined && error)?.error,
    again: () => asked.forEach(({ data, refetch }) => data === undefined && void refetch()),
  };
}
