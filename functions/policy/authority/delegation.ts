import type { Delegation } from '../terms/delegation.ts';
import { allOf, anyOf, when, type Authority, type Test } from './authority.ts';

export type DelegationVerb = 'delegation.read' | 'delegation.give' | 'delegation.end';

type Subject = Pick<Delegation, 'stage' | 'giverId' | 'delegateId' | 'role'>;

/** Who stands in for somebody cannot pass that on. */
const byOwnRight: Test<Subject> = when(
  ({ roles, standsIn = [] }, { role }) => roles.includes(role) && !standsIn.some((each) => each.role === role),
  {
    reason: { 'zh-CN': '只能请人代理您自己的职责', en: 'one can only be stood in for in a role of one’s own' },
    remedy: { 'zh-CN': '请由本人办理', en: 'whoever holds the role has to do it' },
  },
);

const giver: Test<Subject> = when(({ staffId }, { giverId }) => staffId === giverId, {
  reason: { 'zh-CN': '这是别人请的代理', en: 'somebody else gave this' },
  remedy: { 'zh-CN': '请由请的人办理', en: 'whoever gave it has to do it' },
});

const delegate: Test<Subject> = when(({ staffId }, { delegateId }) => staffId === delegateId, {
  reason: { 'zh-CN': '代理人不是您', en: 'you do not stand in here' },
  remedy: { 'zh-CN': '请由本人或代理人办理', en: 'the giver or the stand-in has to do it' },
});

const running: Test<Subject> = when((_, { stage }) => stage === 'given', {
  reason: { 'zh-CN': '这项代理已经结束', en: 'this has ended' },
  remedy: { 'zh-CN': '需要时请另请一次', en: 'give it anew where it is needed' },
});

/** 代理 (CT-3b): given by whoever holds the role, ended by either. */
export const delegationAuthority: Authority<DelegationVerb, Subject> = {
  'delegation.read': { cites: 'CT-3b', test: anyOf(giver, delegate) },
  'delegation.give': { cites: 'CT-3b', test: allOf(giver, byOwnRight) },
  'delegation.end': { cites: 'CT-3b', test: allOf(anyOf(giver, delegate), running) },
};
