import * as z from 'zod';
import { isBlank } from '#policy/blank.ts';
import { dayOf } from '#policy/day.ts';
import { ActivityCard, ActivityId } from '#policy/terms/activity.ts';
import { isLive } from '#policy/terms/customer.ts';
import { without } from '#policy/without.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { claimantsOf } from '#functions/table/named.ts';
import { load } from '#functions/table/records.ts';
import { merged } from '../merged.ts';
import { following, groundsOf, insteadOf, needsCover, noted } from './following.ts';
import { onActivity } from './on-activity.ts';

/** 修改: a plan becomes done, missed or moved, or an entry is put right. A plan that somebody else left becomes the owner's. */
export const editActivity = onActivity('activity.edit', {
  input: z.strictObject({ activityId: ActivityId, changes: ActivityCard.partial() }),
  merges: true,
  // Which customers they hang on is not known yet: of one batch they are done one by one.
  turns: () => ['activity.edit'],
  draft: (was, { changes }, base, { staffId }) => {
    const next = merged(was, changes, base);
    return staffId === was.byId || staffId === was.enteredById ? next : { ...next, byId: staffId };
  },
  facts: async (table, draft, { at }, _, was) => {
    const isRenamed = draft.customer !== was.customer && !isBlank(draft.customer);
    const [stored, claimants] = await Promise.all([
      load(table, customerShelf, was.customerId),
      isRenamed ? claimantsOf(table, draft.customer) : Promise.resolve<string[]>([]),
    ]);
    const customer = stored && isLive(stored.record) ? stored.record : null;
    const grounds = customer ? await groundsOf(table, customer, draft.byId) : {};
    return {
      today: dayOf(at),
      was,
      customer,
      isOther: isRenamed && !claimants.includes(was.customerId),
      ...(needsCover(was, draft) ? grounds : without(grounds, 'consent')),
      ...(await insteadOf(table, draft, grounds.standing)),
    };
  },
  decide: (draft, _, { actor, facts }) => noted(draft, actor, facts),
  besides: following,
});
