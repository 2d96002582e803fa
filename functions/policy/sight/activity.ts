import { activityAuthority } from '../authority/activity.ts';
import type { Activity } from '../terms/activity.ts';
import type { Actor } from '../terms/staff.ts';

/** The call or visit, to whoever may see it; undefined to anybody else (DM-11). `ownerId` is who holds its customer today. */
export const inSight = (actor: Actor, activity: Activity, ownerId?: string): Activity | undefined =>
  activityAuthority['activity.read'].test(actor, { ...activity, ownerId }) ? undefined : activity;
