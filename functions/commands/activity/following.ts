import { isFirstEnquiry, isWrittenLate, standsOn } from '#policy/activity.ts';
import { isBlank } from '#policy/blank.ts';
import type { ActivityFacts } from '#policy/facts/activity.ts';
import { maintenanceIn, maintenanceOf } from '#policy/maintenance.ts';
import { parametersOn } from '#policy/parameters.ts';
import { inSight } from '#policy/sight/customer.ts';
import { counting, isHeld, planning } from '#policy/standing.ts';
import { activityKinds, type Activity } from '#policy/terms/activity.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Actor } from '#policy/terms/staff.ts';
import type { Counted, Standing } from '#policy/terms/standing.ts';
import { without } from '#policy/without.ts';
import type { Table } from '#functions/table/client.ts';
import { consentUnchanged, loadConsent } from '#functions/table/consent.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { notify } from '#functions/table/notices.ts';
import { unchanged } from '#functions/table/records.ts';
import { loadStanding, standingAfter } from '#functions/table/standing.ts';
import { tracesOf } from '#functions/table/traces.ts';
import { Outrun, type Write } from '#functions/table/transact.ts';

/** What a contact stands on: what hangs on the customer and, where it is a colleague's, what its owner has agreed to. */
export async function groundsOf(
  table: Table,
  customer: Customer,
  byId: string,
): Promise<Pick<ActivityFacts, 'standing' | 'consent'>> {
  const isColleagues = isHeld(customer) && customer.ownerId !== byId;
  const [standing, consent] = await Promise.all([
    loadStanding(table, customer),
    isColleagues ? loadConsent(table, customer.customerId, byId) : undefined,
  ]);
  // It changed hands between the two reads: what was read of its owner holds no more.
  if (standing && standing.ownerId !== customer.ownerId) throw new Outrun();
  return { ...(standing ? { standing } : {}), ...(isColleagues ? { consent: consent ?? null } : {}) };
}

/** The maintenance before this one, where it was the last that counted and may count no more, or for an earlier day. */
export async function insteadOf(
  table: Table,
  { activityId, ...activity }: Activity,
  standing: Standing | undefined,
): Promise<Pick<ActivityFacts, 'instead'>> {
  const own = maintenanceIn({ activityId, ...activity });
  const { counted, customerId } = standing ?? {};
  if (!standing || customerId === undefined || counted?.id !== activityId || (own && own.on >= counted.on)) return {};
  const { activities, ...traces } = await tracesOf(table, customerId);
  const others = activities.filter((other) => other.activityId !== activityId);
  return { instead: maintenanceOf({ ...traces, activities: others }, standing).counted ?? null };
}

/** What the house notes on a contact itself: its customer's name, that it was written down late, that a report came from it. */
export function noted(activity: Activity, actor: Actor, { customer, consent, was, today }: ActivityFacts): Activity {
  const isKept = was?.state === activity.state && was.doneOn === activity.doneOn;
  const isNameMissing = isBlank(activity.customer) && customer && inSight(actor, customer);
  return {
    ...(isKept ? activity : without(activity, 'isLate', 'isFirstEnquiry')),
    ...(isNameMissing ? { customer: customer.name } : {}),
    ...(consent ? { consentId: consent.consentId } : {}),
    ...(!isKept && isWrittenLate(activity, today, parametersOn(today)) ? { isLate: true } : {}),
    ...(!isKept && customer && isFirstEnquiry(activity, customer) ? { isFirstEnquiry: true } : {}),
  };
}

/** What hangs on the customer after a contact of its owner's. */
function standingWith(standing: Standing, activity: Activity, instead: Counted | null | undefined): Standing {
  const planned = planning(standing, activity);
  const others =
    instead === undefined ? planned : { ...without(planned, 'counted'), ...(instead ? { counted: instead } : {}) };
  const own = maintenanceIn(activity);
  return own ? counting(others, own) : others;
}

/** The owner is told of every use of a consent. */
const used = ({ activityId, kind, state, doneOn }: Activity, who: string, at: string, facts: ActivityFacts): Write[] =>
  facts.consent && facts.customer && state === 'done' && kind !== ''
    ? [
        notify(facts.consent.ownerId, {
          kind: 'consent.used',
          id: facts.consent.consentId,
          of: activityId,
          gaps: { who, name: facts.customer.name, on: doneOn, what: activityKinds[kind] },
          at,
        }),
      ]
    : [];

/**
 * What is written with a contact. An owner's own goes into what hangs on the customer; a colleague's does not, and stands
 * only as long as the consent and the owner are the same. Before the confirmation only the report has to stand.
 */
export function following(
  activity: Activity,
  _: unknown,
  facts: ActivityFacts,
  { actor, at }: { readonly actor: Actor; readonly at: string },
): readonly Write[] {
  const { customer, standing, consent, instead, today } = facts;
  if (!standing) return customer ? [unchanged(customerShelf, customer)] : [];
  const next = activity.byId === standing.ownerId ? standingWith(standing, activity, instead) : standing;
  return [
    standingAfter(standing, next, today),
    ...(consent ? [consentUnchanged(consent)] : []),
    ...used(activity, actor.name, at, facts),
  ];
}

/** Whether a consent would have to cover something else than before. */
export const needsCover = (was: Activity, next: Activity): boolean =>
  was.byId !== next.byId ||
  was.state !== next.state ||
  was.contact !== next.contact ||
  standsOn(was) !== standsOn(next);
