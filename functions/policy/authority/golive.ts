import type { Golive } from '../terms/golive.ts';
import { allOf, anyOf, role, when, type Authority, type Test } from './authority.ts';

export type GoliveVerb = 'golive.read' | 'golive.declare' | 'golive.reopen';

type Subject = Pick<Golive, 'declaredOn'>;

const notDeclared: Test<Subject> = when((_, { declaredOn }) => declaredOn === '', {
  reason: { 'zh-CN': '部门已经上线', en: 'the department is live already' },
  remedy: { 'zh-CN': '要补录既有客户，请上级重新开放', en: 'to import more customers, ask a superior to reopen it' },
  liftedBy: 'superior',
});

const declared: Test<Subject> = when((_, { declaredOn }) => declaredOn !== '', {
  reason: { 'zh-CN': '部门还没有上线', en: 'the department is not live yet' },
  remedy: { 'zh-CN': '现在就可以导入，不用重新开放', en: 'customers can be imported as it is' },
});

/** 上线 (GN-2): declared by the manager; reopened by a superior only. */
export const goliveAuthority: Authority<GoliveVerb, Subject> = {
  'golive.read': { cites: 'GN-2', test: anyOf(role('manager'), role('superior')) },
  'golive.declare': { cites: 'GN-2', test: allOf(role('manager'), notDeclared) },
  'golive.reopen': { cites: 'GN-2', test: allOf(role('superior'), declared) },
};
