import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { overdueIn } from '#policy/money/receivables.ts';
import { CustomerId, Release } from '#policy/terms/customer.ts';
import { notify } from '#functions/table/notices.ts';
import { standingAt } from './following.ts';
import { onCustomer } from './on-customer.ts';

/** 放行 (DM-8c): a customer over the credit line may sign on credit all the same, until a day; who let it and why stays on the card. */
export const releaseCustomer = onCustomer('customer.release', {
  input: z.strictObject({
    customerId: CustomerId,
    untilOn: z.string().max(10),
    upToFen: Release.shape.upToFen,
    reason: Release.shape.reason,
  }),
  facts: async (table, was, { at }, { reason, untilOn }) => ({
    today: dayOf(at),
    ...(await standingAt(table, was)),
    reason,
    untilOn,
  }),
  decide: (was, { untilOn, upToFen, reason }, { actor, at }) => ({
    ...was,
    release: { untilOn, ...(upToFen === undefined ? {} : { upToFen }), reason, byId: actor.staffId, at },
  }),
  besides: ({ customerId: id, name, ownerId, revision: of }, { untilOn, reason }, _, { actor: { name: who }, at }) =>
    ownerId === undefined
      ? []
      : [notify(ownerId, { kind: 'credit.released', id, of, gaps: { who, name, untilOn, reason }, at })],
  evidence: (_, { account, today }) => overdueIn(account, today),
});
