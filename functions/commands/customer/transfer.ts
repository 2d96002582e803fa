import * as z from 'zod';
import { groundOf, transferred } from '#policy/transfer.ts';
import { CustomerId } from '#policy/terms/customer.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { notify } from '#functions/table/notices.ts';
import { getStaff } from '#functions/table/staff.ts';
import { frozenHolding, goingAlong, holdingFacts } from './handing.ts';
import { onCustomer } from './on-customer.ts';

/** 移交 (CF-2.1g): the manager gives a neglected customer to somebody else. Whatever hangs on it goes along, and consents end. */
export const transferCustomer = onCustomer('customer.transfer', {
  input: z.strictObject({ customerId: CustomerId, toId: z.string().min(1).max(64), reason: textUpTo(500) }),
  facts: async (table, _, scene, input, was) => {
    const [facts, heir] = await Promise.all([holdingFacts(table, was, scene, input), getStaff(table, input.toId)]);
    return { ...facts, heir: heir ?? null, standsInFor: (scene.actor.standsIn ?? []).map(({ forId }) => forId) };
  },
  decide: (customer, { toId, reason }, { actor, at, facts }) =>
    transferred(customer, { toId, ground: groundOf(facts) ?? 'dormant', reason, byId: actor.staffId, at }),
  besides: (customer, { reason }, facts) => {
    const { customerId: id, name, transfer, revision: of } = customer;
    if (!transfer) return [];
    const [from, to] = [facts.owner?.name ?? transfer.fromId, facts.heir?.name ?? transfer.toId];
    const { fromId, toId, at } = transfer;
    return [
      ...goingAlong(customer, facts),
      ...(facts.owner?.hasLeft === false
        ? [notify(fromId, { kind: 'customer.transferredAway', id, of, gaps: { name, to, reason }, at })]
        : []),
      notify(toId, { kind: 'customer.transferredTo', id, of, gaps: { name, from, reason }, at }),
    ];
  },
  evidence: frozenHolding,
});
