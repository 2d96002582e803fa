import { stages, type Customer, type Stage } from '../terms/customer.ts';
import { fill } from '../words.ts';
import { allOf, anyOf, role, isOwnOf, when, type Authority, type Test } from './authority.ts';

export type CustomerVerb =
  | 'customer.read'
  | 'customer.report'
  | 'customer.import'
  | 'customer.edit'
  | 'customer.rename'
  | 'customer.withdraw'
  | 'customer.confirm'
  | 'customer.refuse'
  | 'customer.file'
  | 'customer.affirm'
  | 'customer.verify'
  | 'customer.contact'
  | 'customer.dropContact'
  | 'customer.note'
  | 'customer.closeNote'
  | 'customer.classify'
  | 'customer.unmask'
  | 'customer.offer'
  | 'customer.keep'
  | 'customer.transfer'
  | 'customer.undoTransfer'
  | 'customer.explain'
  | 'customer.release'
  | 'customer.proposeCredit'
  | 'customer.grantCredit'
  | 'customer.delete';

/** A report that is only about to be made has no life behind it. */
type Subject = Pick<Customer, 'stage' | 'reporterId'> & {
  readonly ownerId?: string | undefined;
  readonly transfer?: Customer['transfer'];
  readonly credit?: Customer['credit'];
};

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
const held = at('confirmed', 'filed');

const notItsHolder: Test<Subject> = when((actor, { ownerId }) => !isOwnOf(actor, ownerId), {
  reason: { 'zh-CN': '自己名下的客户不能自己决定去留', en: 'nobody decides on a customer of their own' },
  remedy: { 'zh-CN': '请另一位经理办理', en: 'another manager has to decide' },
  liftedBy: 'manager',
});

const notToBeTheirs: Test<Subject> = when((actor, { ownerId }) => !isOwnOf(actor, ownerId), {
  reason: { 'zh-CN': '自己名下的客户不能自己导入', en: 'nobody imports customers of their own' },
  remedy: { 'zh-CN': '请另一位经理办理', en: 'another manager has to do it' },
  liftedBy: 'manager',
});

const transferred: Test<Subject> = when((_, { transfer }) => transfer !== undefined && transfer.undone === undefined, {
  reason: { 'zh-CN': '没有可以撤销的移交', en: 'there is no transfer to undo' },
  remedy: { 'zh-CN': '请刷新看最新归属', en: 'refresh to see who holds it' },
});

const notTheirsBefore: Test<Subject> = when((actor, { transfer }) => !isOwnOf(actor, transfer?.fromId), {
  reason: {
    'zh-CN': '从自己名下移交出去的，不能自己收回',
    en: 'nobody takes back what was transferred from themselves',
  },
  remedy: { 'zh-CN': '请另一位经理办理', en: 'another manager has to decide' },
  liftedBy: 'manager',
});

const creditProposed: Test<Subject> = when((_, { credit }) => credit?.proposed !== undefined, {
  reason: { 'zh-CN': '没有待核定的额度', en: 'no credit limit waits to be granted' },
  remedy: { 'zh-CN': '先由归属人提议', en: 'its owner has to propose one first' },
});

const notItsProposer: Test<Subject> = when((actor, { credit }) => !isOwnOf(actor, credit?.proposed?.byId), {
  reason: { 'zh-CN': '自己提议的额度不能自己核定', en: 'nobody grants a limit that they proposed' },
  remedy: { 'zh-CN': '请另一位经理或上级办理', en: 'another manager or a superior has to decide' },
  liftedBy: 'superior',
});

const nobody: Test<Subject> = () => ({
  reason: {
    'zh-CN': '客户档案不能删除，曾有交易的客户也不得停管',
    en: 'a customer’s file is never deleted, former customers included',
  },
  remedy: {
    'zh-CN': '不再跟进的请由经理移交；报错的请撤回报备',
    en: 'have it transferred by the manager; withdraw a report made by mistake',
  },
});
const writers = anyOf(holder, role('assistant'), role('manager'));

/** Who may, and when in a customer's life. */
export const customerAuthority: Authority<CustomerVerb, Subject> = {
  'customer.read': {
    cites: 'DM-11',
    test: anyOf(holder, role('manager'), role('assistant'), role('superior'), role('finance')),
  },
  'customer.report': { cites: 'CF-2.1a', test: allOf(role('salesperson'), holder) },
  'customer.import': { cites: 'CF-1.0', test: allOf(role('manager'), notToBeTheirs) },
  'customer.edit': { cites: 'CF-2.0', test: allOf(writers, live) },
  'customer.rename': {
    cites: 'CF-2.1b',
    test: anyOf(allOf(holder, at('reported')), allOf(role('manager'), notItsReporter, live)),
  },
  'customer.withdraw': { cites: 'CF-2.1a', test: allOf(holder, at('reported')) },
  'customer.confirm': { cites: 'CF-2.1b', test: allOf(role('manager'), notItsReporter, at('reported')) },
  'customer.refuse': { cites: 'CF-2.1b', test: allOf(role('manager'), notItsReporter, at('reported')) },
  'customer.file': { cites: 'CF-2.3', test: allOf(role('assistant'), notItsReporter, at('confirmed')) },
  'customer.affirm': { cites: 'CF-5.1', test: allOf(writers, live) },
  'customer.verify': { cites: 'CF-2.1f', test: allOf(role('assistant'), notItsHolder, held) },
  'customer.contact': { cites: 'CF-3.1', test: allOf(writers, live) },
  'customer.dropContact': { cites: 'CF-3.1', test: allOf(writers, live) },
  'customer.note': { cites: 'CF-3.3', test: allOf(anyOf(writers, role('finance')), held) },
  'customer.closeNote': { cites: 'CF-3.3', test: allOf(anyOf(writers, role('finance')), held) },
  'customer.classify': { cites: 'CF-1.1', test: allOf(role('manager'), notItsHolder, held) },
  'customer.unmask': { cites: 'DM-11', test: allOf(anyOf(role('manager'), role('assistant')), live) },
  'customer.offer': { cites: 'CF-2.1g', test: allOf(holder, held) },
  'customer.keep': { cites: 'CF-2.1g', test: allOf(role('manager'), notItsHolder, held) },
  'customer.transfer': { cites: 'CF-2.1g', test: allOf(role('manager'), notItsHolder, held) },
  'customer.undoTransfer': {
    cites: 'CF-2.1g',
    test: allOf(role('manager'), notItsHolder, held, transferred, notTheirsBefore),
  },
  'customer.explain': { cites: 'DM-8a', test: allOf(holder, held) },
  'customer.release': {
    cites: 'DM-8c',
    test: allOf(anyOf(role('superior'), role('manager')), notItsHolder, held),
  },
  'customer.proposeCredit': { cites: 'X4', test: allOf(holder, held) },
  'customer.grantCredit': {
    cites: 'X4',
    test: allOf(anyOf(role('superior'), role('manager')), notItsHolder, notItsProposer, held, creditProposed),
  },
  'customer.delete': { cites: 'CF-1.2a', test: nobody },
};
