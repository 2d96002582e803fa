import type { Activity } from '../terms/activity.ts';
import { allOf, anyOf, role, when, type Authority, type Test } from './authority.ts';

export type ActivityVerb = 'activity.read' | 'activity.log' | 'activity.edit';

/** `ownerId` is who holds the customer today, where that is known. */
type Subject = Pick<Activity, 'byId' | 'enteredById'> & { readonly ownerId?: string | undefined };

const own: Test<Subject> = when(({ staffId }, { byId, enteredById }) => staffId === byId || staffId === enteredById, {
  reason: { 'zh-CN': '这是别人的拜访记录', en: 'this is somebody else’s entry' },
  remedy: { 'zh-CN': '请由本人修改', en: 'whoever made the call has to change it' },
});

const owner: Test<Subject> = when(({ staffId }, { ownerId }) => staffId === ownerId, {
  reason: { 'zh-CN': '这位客户不归您', en: 'this customer is not yours' },
  remedy: { 'zh-CN': '请经理查询归属', en: 'ask the manager who holds it' },
});

/** 拜访与电话 (DM-5): salespeople and managers log their own; an assistant logs for the owner, and it is marked. */
export const activityAuthority: Authority<ActivityVerb, Subject> = {
  'activity.read': { cites: 'DM-11', test: anyOf(own, owner, role('manager'), role('assistant')) },
  'activity.log': {
    cites: 'DM-5',
    test: anyOf(allOf(role('salesperson'), own), allOf(role('manager'), own), allOf(role('assistant'), own)),
  },
  'activity.edit': { cites: 'DM-5', test: own },
};
