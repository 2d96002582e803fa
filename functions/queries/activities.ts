import type { Ability } from '#policy/ability.ts';
import { activityAuthority } from '#policy/authority/activity.ts';
import { abilitiesOf } from '#policy/authority/authority.ts';
import { activityClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import { isRefused, type Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import { inSight } from '#policy/sight/activity.ts';
import type { Activity } from '#policy/terms/activity.ts';
import { activityShelf, diaryOf } from '#functions/table/activity.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { queryItems } from '#functions/table/read.ts';
import { loadMany } from '#functions/table/records.ts';
import type { Reader } from './reader.ts';

/** One call or visit, with what the reader may do with it and what the policy says of it today. */
export interface ActivityLine {
  readonly record: Activity;
  readonly abilities: readonly Ability[];
  readonly findings: readonly Finding[];
}

/** A page of a list; `after` asks for the next one, and is missing on the last. */
export interface ActivityPage {
  readonly items: readonly ActivityLine[];
  readonly after?: string;
}

const lineOf = ({ actor, at }: Reader, activity: Activity, ownerId?: string): ActivityLine[] => {
  const record = inSight(actor, activity, ownerId);
  if (!record) return [];
  const today = dayOf(at);
  const occasion = { verb: 'activity.edit', noun: 'activity', id: activity.activityId, facts: { today } } as const;
  const findings = review(activity, { ...occasion, parameters: parametersOn(today) }, activityClauses);
  return [
    {
      record,
      abilities: abilitiesOf(activityAuthority, actor, { ...activity, ownerId }),
      // In a list only what flags: that a plan's day is over, say.
      findings: findings.filter((finding) => !isRefused([finding])),
    },
  ];
};

/** 我的拜访与电话: the reader's diary, the latest day first. */
export async function listActivities(
  reader: Reader,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<ActivityPage> {
  const partition = diaryOf(reader.actor.staffId);
  const items = await queryItems(reader.table, { index: 'gsi1', partition, isBackwards: true, after, limit });
  const last = items.length === limit ? items.at(-1)?.['gsi1sk'] : undefined;
  return {
    items: items.flatMap(({ record }) => lineOf(reader, activityShelf.read(record))),
    ...(typeof last === 'string' ? { after: last } : {}),
  };
}

/** The calls and visits with these ids that the reader may see, as they are now. Others' are theirs as the customer's owner. */
export async function readActivities(reader: Reader, ids: readonly string[]): Promise<ActivityLine[]> {
  const activities = await loadMany(reader.table, activityShelf, ids);
  const others = activities.filter(({ byId }) => byId !== reader.actor.staffId);
  const customers = await loadMany(
    reader.table,
    customerShelf,
    others.map(({ customerId }) => customerId),
  );
  const owners = new Map(customers.map(({ customerId, ownerId }) => [customerId, ownerId]));
  return activities.flatMap((activity) => lineOf(reader, activity, owners.get(activity.customerId)));
}
