import { activityAuthority } from '#policy/authority/activity.ts';
import { activityClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import { inSight } from '#policy/sight/activity.ts';
import type { Activity } from '#policy/terms/activity.ts';
import type { Actor } from '#policy/terms/staff.ts';
import { activityShelf } from '#functions/table/activity.ts';
import type { Table } from '#functions/table/client.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { load } from '#functions/table/records.ts';
import { commandsOn } from '../on.ts';

/** Who holds the customer today: asked only where somebody comes to another's entry. */
async function withOwner(table: Table, { staffId }: Actor, activity: Activity) {
  if (staffId === activity.byId || staffId === activity.enteredById) return activity;
  const ownerId = (await load(table, customerShelf, activity.customerId))?.record.ownerId;
  return { ...activity, ownerId };
}

/** A command on calls and visits. */
export const onActivity = commandsOn(
  {
    shelf: activityShelf,
    authority: activityAuthority,
    clauses: activityClauses,
    inSight: (actor, activity, { ownerId }: Activity & { readonly ownerId?: string | undefined }) =>
      inSight(actor, activity, ownerId),
    regarded: withOwner,
  },
  'activityId',
  (_, __, { at }) => Promise.resolve({ today: dayOf(at) }),
);
