import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { ActivityCard, ActivityId } from '#policy/terms/activity.ts';
import { CustomerId, type Customer } from '#policy/terms/customer.ts';
import { nameClaimsOf } from '#functions/match/index.ts';
import { customerMeant } from '#functions/table/named.ts';
import { following, groundsOf, noted } from './following.ts';
import { onActivity } from './on-activity.ts';

/** Whose call or visit it is that an assistant enters. */
const ownerOf = (customer: Customer | null | undefined): string | undefined =>
  customer?.ownerId ?? customer?.reporterId;

/** 登记 (DM-5): a call or visit, planned or done. Its customer is the one of the row's stamp, or of the name that was typed. */
export const logActivity = onActivity('activity.log', {
  input: z.strictObject({
    activityId: ActivityId,
    card: ActivityCard,
    customerId: CustomerId.optional(),
    forOwner: z.literal(true).optional(),
  }),
  begin: ({ activityId, card, customerId = '', forOwner }, { staffId }, at) => ({
    ...card,
    activityId,
    revision: 1,
    customerId,
    byId: staffId,
    ...(forOwner ? { enteredById: staffId } : {}),
    loggedAt: at,
  }),
  turns: ({ card, customerId }) => [
    ...(customerId === undefined ? [] : [customerId]),
    ...nameClaimsOf(card.customer).map(({ kind, value }) => `${kind}#${value}`),
  ],
  facts: async (table, { byId }, { at }, { card, customerId, forOwner }) => {
    const { customer, isOther } = await customerMeant(table, { customerId, name: card.customer });
    const whose = (forOwner && ownerOf(customer)) ?? byId;
    const grounds = customer ? await groundsOf(table, customer, whose) : {};
    return { today: dayOf(at), customer, isOther, ...grounds };
  },
  decide: (draft, { forOwner }, { actor, facts }) => {
    const { customer } = facts;
    const byId = (forOwner && ownerOf(customer)) ?? draft.byId;
    return noted({ ...draft, customerId: customer?.customerId ?? draft.customerId, byId }, actor, facts);
  },
  besides: following,
});
