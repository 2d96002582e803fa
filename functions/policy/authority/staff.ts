import type { Staff } from '../terms/staff.ts';
import { allOf, anyOf, role, when, type Authority, type Test } from './authority.ts';

export type StaffVerb = 'staff.read' | 'staff.enter' | 'staff.edit' | 'staff.leave';

type Subject = Pick<Staff, 'staffId' | 'hasLeft'>;

const oneself: Test<Subject> = when(({ staffId }, subject) => staffId === subject.staffId, {
  reason: { 'zh-CN': '这是别人的登记', en: 'this is somebody else’s entry' },
  remedy: { 'zh-CN': '请经理查询', en: 'ask the manager' },
});

const notOneself: Test<Subject> = when(({ staffId }, subject) => staffId !== subject.staffId, {
  reason: { 'zh-CN': '自己的登记不能自己改', en: 'nobody changes their own entry' },
  remedy: { 'zh-CN': '请另一位经理办理', en: 'another manager has to do it' },
  liftedBy: 'manager',
});

const here: Test<Subject> = when((_, { hasLeft }) => !hasLeft, {
  reason: { 'zh-CN': '这位同事已停用', en: 'this colleague has left already' },
  remedy: { 'zh-CN': '请刷新人员名单', en: 'refresh the staff list' },
});

/** 人员 (GN-1): kept by the manager. */
export const staffAuthority: Authority<StaffVerb, Subject> = {
  'staff.read': { cites: 'GN-1', test: anyOf(oneself, role('manager')) },
  'staff.enter': { cites: 'GN-1', test: allOf(role('manager'), notOneself) },
  'staff.edit': { cites: 'GN-1', test: allOf(role('manager'), notOneself) },
  'staff.leave': { cites: 'GN-1', test: allOf(role('manager'), notOneself, here) },
};
