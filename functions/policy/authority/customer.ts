import { stages, type Customer, type Stage } from '../terms/customer.ts';
import { fill } from '../words.ts';
import { allOf, anyOf, role, isOwnOf, when, type Authority, type Test } from './authority.ts';

export type CustomerVerb =
  | 'customer.read'
  | 'customer.report'
  | 'customer.edit'
  | 'customer.rename'
  | 'customer.withdraw'
  | 'customer.confirm'
  | 'customer.refuse'
  | 'customer.file';

/** A report that is only about to be made has no life behind it. */
type Subject = Pick<Customer, 'stage' | 'reporterId'> & { readonly ownerId?: string | undefined };

const holder: Test<Subject> = when(({ staffId }, { ownerId, reporterId }) => staffId === (ownerId ?? reporterId), {
  reason: { 'zh-CN': '这位客户不归您', en: 'this customer is not yours' },
  remedy: { 'zh-CN': '请经理查询归属', en: 'ask the manager who holds it' },
  liftedBy: 'manager',
});

const notItsReporter: Test<Subject> = when((actor, { reporterId }) => !isOwnOf(actor, reporterId), {
  reason: { 'zh-CN': '自己报备的客户不能自己确认', en: 'nobody decides on a report of their own' },
  remedy: { 'zh-CN': '请另一位经理办理', en: 'another manager has to decide' },
  liftedBy: 'manager',
});

const at =
  (...wanted: readonly Stage[]): Test<Subject> =>
  (_, { stage }) =>
    wanted.includes(stage)
      ? undefined
      : {
          reason: fill(
            { 'zh-CN': '此客户现在是「{stage}」', en: 'this customer is now “{stage}”' },
            { stage: stages[stage] },
          ),
          remedy: fill(
            {
              'zh-CN': '要在「{wanted}」时办理；请刷新看最新状态',
              en: 'this is done while it is “{wanted}”; refresh to see where it stands',
            },
            { wanted: stages[wanted[0] ?? 'reported'] },
          ),
        };

const live = at('reported', 'confirmed', 'filed');

/** Who may, and when in a customer's life. */
export const customerAuthority: Authority<CustomerVerb, Subject> = {
  'customer.read': { cites: 'DM-11', test: anyOf(holder, role('manager'), role('assistant')) },
  'customer.report': { cites: 'CF-2.1a', test: allOf(role('salesperson'), holder) },
  'customer.edit': { cites: 'CF-2.0', test: allOf(anyOf(holder, role('assistant'), role('manager')), live) },
  'customer.rename': {
    cites: 'CF-2.1b',
    test: anyOf(allOf(holder, at('reported')), allOf(role('manager'), notItsReporter, live)),
  },
  'customer.withdraw': { cites: 'CF-2.1a', test: allOf(holder, at('reported')) },
  'customer.confirm': { cites: 'CF-2.1b', test: allOf(role('manager'), notItsReporter, at('reported')) },
  'customer.refuse': { cites: 'CF-2.1b', test: allOf(role('manager'), notItsReporter, at('reported')) },
  'customer.file': { cites: 'CF-2.3', test: allOf(role('assistant'), notItsReporter, at('confirmed')) },
};
