import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import type { CustomerFacts } from '#policy/facts/customer.ts';
import { CustomerId, type Customer } from '#policy/terms/customer.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { notify } from '#functions/table/notices.ts';
import { listStaff } from '#functions/table/staff.ts';
import type { Write } from '#functions/table/transact.ts';
import { following, standingAt } from './following.ts';
import { onCustomer } from './on-customer.ts';

/** The managers, one of whom decides. */
const told = (
  { customerId: id, name, offer, revision: of }: Customer,
  reason: string,
  { managers = [], owner }: CustomerFacts,
): Write[] =>
  managers
    .filter(({ staffId }) => staffId !== owner?.staffId)
    .map(({ staffId }) =>
      notify(staffId, {
        kind: 'customer.offered',
        id,
        of,
        gaps: { name, who: owner?.name ?? '', reason },
        at: offer?.at ?? '',
      }),
    );

/** 请求移交 (CF-2.1g): the owner would rather hand the customer over. The managers are told; one of them decides. */
export const offerCustomer = onCustomer('customer.offer', {
  input: z.strictObject({ customerId: CustomerId, reason: textUpTo(500) }),
  facts: async (table, _, { actor, at }, { reason }, was) => {
    const [people, standing] = await Promise.all([listStaff(table), standingAt(table, was)]);
    return {
      today: dayOf(at),
      reason,
      ...standing,
      owner: people.find(({ staffId }) => staffId === actor.staffId) ?? null,
      managers: people.filter(({ hasLeft, roles }) => !hasLeft && roles.includes('manager')),
    };
  },
  decide: (customer, { reason }, { at }) => ({ ...customer, offer: { reason, at } }),
  besides: (next, input, facts) => [...following(next, input, facts), ...told(next, input.reason, facts)],
  evidence: ({ reason }) => ({ reason }),
});
