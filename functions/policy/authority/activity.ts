import { isOpen } from '../activity.ts';
import type { Activity } from '../terms/activity.ts';
import { allOf, anyOf, role, when, type Authority, type Test } from './authority.ts';

export type ActivityVerb = 'activity.read' | 'activity.log' | 'activity.edit';

/** `ownerId` is who holds the customer today, where that is known. */
type Subject = Pick<Activity, 'byId' | 'enteredById' | 'state' | 'consentId'> & {
  readonly ownerId?: string | undefined;
};

const own: Test<Subject> = when(({ staffId }, { byId, enteredById }) => staffId === byId || staffId === enteredById, {
  reason: { 'zh-CN': '这是别人的拜访记录', en: 'this is somebody else’s entry' },
  remedy: { 'zh-CN': '请由本人修改', en: 'whoever made the call has to change it' },
});

const owner: Test<Subject> = when(({ staffId }, { ownerId }) => staffId === ownerId, {
  reason: { 'zh-CN': '这位客户不归您', en: 'this customer is not yours' },
  remedy: { 'zh-CN': '请经理查询归属', en: 'ask the manager who holds it' },
});

/** An open plan goes with its customer: whoever holds them now carries it out; a colleague's under consent stays theirs. */
const inherited: Test<Subject> = allOf(
  owner,
  when((_, activity) => isOpen(activity) && activity.consentId === undefined, {
    reason: { 'zh-CN': '这是前任或同事的拜访记录', en: 'this is the entry of a former owner or a colleague' },
    remedy: { 'zh-CN': '请另登一行', en: 'enter your own in another row' },
  }),
);

const inPerson: Test<Subject> = when(({ staffId }, { byId, enteredById }) => staffId === byId && !enteredById, {
  reason: { 'zh-CN': '只有助理可以代归属人登记', en: 'only an assistant enters a call or visit for the owner' },
  remedy: { 'zh-CN': '请由归属人或助理登记', en: 'the owner or an assistant has to enter it' },
  liftedBy: 'assistant',
});

const forOwner: Test<Subject> = when(({ staffId }, { enteredById }) => staffId === enteredById, {
  reason: { 'zh-CN': '这是别人代归属人登记的', en: 'somebody else entered this for the owner' },
  remedy: { 'zh-CN': '请由登记的助理办理', en: 'the assistant who entered it has to do it' },
});

/** 拜访与电话 (DM-5): salespeople and managers log their own; an assistant logs for the owner, and it is marked. */
export const activityAuthority: Authority<ActivityVerb, Subject> = {
  'activity.read': { cites: 'DM-11', test: anyOf(own, owner, role('manager'), role('assistant')) },
  'activity.log': {
    cites: 'DM-5',
    test: anyOf(
      allOf(role('salesperson'), inPerson),
      allOf(role('manager'), inPerson),
      allOf(role('assistant'), forOwner),
    ),
  },
  'activity.edit': { cites: 'DM-5', test: anyOf(own, inherited) },
};
