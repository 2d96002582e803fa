import { notedOn, staleOn } from './card.ts';
import { dayOf, type Day } from './day.ts';
import { parametersOn } from './parameters.ts';
import type { Activity } from './terms/activity.ts';
import type { Customer } from './terms/customer.ts';
import { mostPlans, type Counted, type Standing } from './terms/standing.ts';
import { without } from './without.ts';

/** A customer that is somebody's; before the confirmation there is nothing to stand. */
export const isHeld = (customer: Customer): customer is Customer & { readonly ownerId: string } =>
  customer.ownerId !== undefined && (customer.stage === 'confirmed' || customer.stage === 'filed');

/** What a standing repeats of the card, so that lists and what falls due can be told without it. */
function upkeepOf(customer: Customer): Partial<Standing> {
  const { region, source, dealingSince, ages, reportedAt, reporterId, decision, offer } = customer;
  const { time, process: course, volume } = customer.classes;
  const known = [dayOf(reportedAt), ...Object.values(ages).map(({ on }) => on)].sort().at(-1) ?? '';
  const [noted, stale] = [notedOn(customer), staleOn(customer, parametersOn(known))];
  return {
    ...(offer ? { offeredOn: dayOf(offer.at) } : {}),
    ...(decision ? { confirmed: { reporterId, on: dayOf(decision.at) } } : {}),
    ...(volume ? { volume: volume.value } : {}),
    ...(time ? { time: time.value } : {}),
    ...(course ? { process: course.value } : {}),
    ...(region === '' ? {} : { region }),
    ...(source === '' ? {} : { source }),
    ...(dealingSince === '' ? {} : { dealingSince }),
    ...(noted === undefined ? {} : { notedOn: noted }),
    ...(stale === undefined ? {} : { staleOn: stale }),
  };
}

/** 客户现况 on the day somebody came to hold the customer: nothing hangs on it yet. */
export const standingOf = (customer: Customer & { readonly ownerId: string }): Standing => ({
  customerId: customer.customerId,
  version: 0,
  name: customer.name,
  ownerId: customer.ownerId,
  heldSince: customer.heldSince ?? customer.decision?.at ?? customer.reportedAt,
  plans: [],
  trade: { open: [], signed: 0, fenByYear: {} },
  nature: customer.nature,
  ...upkeepOf(customer),
});

/** What of a customer's record its standing repeats: whoever holds the customer, and under which name. */
export const followed = (standing: Standing, customer: Customer & { readonly ownerId: string }): Standing => ({
  ...without(
    standing,
    'keptUntilOn',
    'offeredOn',
    'volume',
    'time',
    'process',
    'region',
    'source',
    'dealingSince',
    'notedOn',
    'staleOn',
  ),
  name: customer.name,
  ownerId: customer.ownerId,
  heldSince: customer.heldSince ?? standing.heldSince,
  nature: customer.nature,
  ...(customer.keep ? { keptUntilOn: customer.keep.untilOn } : {}),
  ...upkeepOf(customer),
});

/** The last maintenance after another entry that counts: the later day stands. */
export const counting = (standing: Standing, counted: Counted): Standing =>
  standing.counted && standing.counted.on > counted.on ? standing : { ...standing, counted };

/** The open plans and the next step after a call or visit was written down. */
export function planning(
  standing: Standing,
  { activityId, kind, state, plannedOn, doneOn, nextOn }: Activity,
): Standing {
  const others = standing.plans.filter((plan) => plan.activityId !== activityId);
  const planOn = state === 'planned' ? plannedOn : state === 'moved' ? nextOn : '';
  const plans = planOn === '' ? others : [...others, { activityId, kind, on: planOn }];
  const was = standing.next?.activityId === activityId ? undefined : standing.next;
  const said = state === 'done' && nextOn !== '' ? { on: nextOn, activityId, saidOn: doneOn } : undefined;
  const isOver = state === 'done' && was !== undefined && was.on <= doneOn;
  // What a later visit agreed stands, whenever the earlier one is written down.
  const next = said && (was?.saidOn ?? '') <= doneOn ? said : isOver ? undefined : was;
  return {
    ...without(standing, 'next'),
    plans: plans.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).slice(0, mostPlans),
    ...(next ? { next } : {}),
  };
}

/** The first day on which something is to be done with the customer: a plan, or the next step that was named. */
export const nextDayOf = ({ plans, next }: Standing): Day | undefined =>
  [plans[0]?.on, next?.on].filter((on) => on !== undefined).sort()[0];

/** The day from which the owner has held it. */
export const heldOn = ({ heldSince }: Standing): Day => dayOf(heldSince);
