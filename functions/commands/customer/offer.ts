import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { CustomerId } from '#policy/terms/customer.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { notify } from '#functions/table/notices.ts';
import { listStaff } from '#functions/table/staff.ts';
import { onCustomer } from './on-customer.ts';

/** 请求移交 (CF-2.1g): the owner would rather hand the customer over. The managers are told; one of them decides. */
export const offerCustomer = onCustomer('customer.offer', {
  input: z.strictObject({ customerId: CustomerId, reason: textUpTo(500) }),
  facts: async (table, _, { actor, at }, { reason }) => {
    const people = await listStaff(table);
    return {
      today: dayOf(at),
      reason,
      owner: people.find(({ staffId }) => staffId === actor.staffId) ?? null,
      managers: people.filter(({ hasLeft, roles }) => !hasLeft && roles.includes('manager')),
    };
  },
  decide: (customer, { reason }, { at }) => ({ ...customer, offer: { reason, at } }),
  besides: ({ customerId: id, name, offer, revision: of }, { reason }, { managers = [], owner }) =>
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
      ),
  evidence: ({ reason }) => ({ reason }),
});
