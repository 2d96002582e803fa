import type { Signoff } from '../terms/signoff.ts';
import { allOf, anyOf, role, when, type Authority, type Test } from './authority.ts';

export type SignoffVerb = 'signoff.read' | 'signoff.give';

type Subject = Pick<Signoff, 'staffId'>;

const own: Test<Subject> = when((actor, { staffId }) => actor.staffId === staffId, {
  reason: { 'zh-CN': '每人只确认自己的应收', en: 'everybody signs off their own receivables only' },
  remedy: { 'zh-CN': '请由归属人自己确认', en: 'whoever holds the customers has to do it' },
});

/** 每月应收确认 (X8): each salesperson for themselves. */
export const signoffAuthority: Authority<SignoffVerb, Subject> = {
  'signoff.read': { cites: 'X8', test: anyOf(own, role('manager'), role('finance')) },
  'signoff.give': { cites: 'X8', test: allOf(role('salesperson'), own) },
};
