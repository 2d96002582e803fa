import { keysOf } from '../keys-of.ts';
import { contractStages, type Contract, type ContractStage } from '../terms/contract.ts';
import type { Role } from '../terms/staff.ts';
import { fill, type Words } from '../words.ts';
import type { ClauseId } from '../catalogue.ts';
import { allOf, anyOf, role, isOwnOf, when, type Authority, type Test } from './authority.ts';

export type ContractVerb =
  | 'contract.read'
  | 'contract.draft'
  | 'contract.submit'
  | 'contract.recall'
  | 'contract.review'
  | 'contract.tick'
  | 'contract.approve'
  | 'contract.return'
  | 'contract.sign'
  | 'contract.copy'
  | 'contract.file'
  | 'contract.reach'
  | 'contract.close'
  | 'contract.void';

/** One line of a contract's life: from which stages, to which, and by whom. */
export interface Move {
  readonly cites: ClauseId;
  readonly label: Words;
  readonly from: readonly ContractStage[];
  /** Where it leads; the first that fits, and nowhere where it leaves the stage as it is. */
  readonly to: readonly ContractStage[];
  readonly roles: readonly [Role, ...Role[]];
  /** Whether the handler does it, or never does it (nobody decides on a contract of their own), or may. */
  readonly handler: 'only' | 'never' | 'too';
}

const anyStage = keysOf(contractStages);

/** 合同的每一步 (CT-3b): the one table that authority, buttons and the diagram in the docs are made from. */
export const contractMoves = {
  'contract.read': {
    cites: 'DM-11',
    label: { 'zh-CN': '查看', en: 'read' },
    from: anyStage,
    to: [],
    roles: ['manager', 'superior', 'assistant', 'finance'],
    handler: 'too',
  },
  'contract.draft': {
    cites: 'CT-1',
    label: { 'zh-CN': '新建', en: 'draft' },
    from: ['drafted'],
    to: [],
    roles: ['salesperson'],
    handler: 'only',
  },
  'contract.submit': {
    cites: 'CT-3b',
    label: { 'zh-CN': '提交', en: 'submit' },
    from: ['drafted', 'returned', 'approved'],
    to: ['reviewing', 'rechecking'],
    roles: ['salesperson'],
    handler: 'only',
  },
  'contract.recall': {
    cites: 'CT-3b',
    label: { 'zh-CN': '撤回', en: 'recall' },
    from: ['reviewing', 'rechecking'],
    to: ['drafted'],
    roles: ['salesperson'],
    handler: 'only',
  },
  'contract.review': {
    cites: 'CT-2b3',
    label: { 'zh-CN': '评审', en: 'review' },
    from: ['reviewing'],
    to: ['rechecking', 'returned'],
    roles: ['superior'],
    handler: 'never',
  },
  'contract.tick': {
    cites: 'CT-3c',
    label: { 'zh-CN': '逐条复核', en: 're-check' },
    from: ['rechecking'],
    to: [],
    roles: ['manager'],
    handler: 'never',
  },
  'contract.approve': {
    cites: 'CT-3b',
    label: { 'zh-CN': '签批', en: 'approve' },
    from: ['rechecking'],
    to: ['approved'],
    roles: ['manager'],
    handler: 'never',
  },
  'contract.return': {
    cites: 'CT-3b',
    label: { 'zh-CN': '退回', en: 'return' },
    from: ['rechecking'],
    to: ['returned'],
    roles: ['manager'],
    handler: 'never',
  },
  'contract.sign': {
    cites: 'CT-3d',
    label: { 'zh-CN': '登记签署', en: 'record the signing' },
    from: ['approved'],
    to: ['signed'],
    roles: ['assistant'],
    handler: 'never',
  },
  'contract.copy': {
    cites: 'CT-4a',
    label: { 'zh-CN': '登记份数', en: 'register the copies' },
    from: ['signed', 'filed'],
    to: [],
    roles: ['assistant', 'finance'],
    handler: 'never',
  },
  'contract.file': {
    cites: 'CT-4b',
    label: { 'zh-CN': '归档', en: 'file' },
    from: ['signed'],
    to: ['filed'],
    roles: ['assistant'],
    handler: 'never',
  },
  'contract.reach': {
    cites: 'DM-13',
    label: { 'zh-CN': '登记履行', en: 'record a milestone' },
    from: ['signed', 'filed'],
    to: [],
    roles: ['assistant'],
    handler: 'too',
  },
  'contract.close': {
    cites: 'DM-13',
    label: { 'zh-CN': '关闭', en: 'close' },
    from: ['filed'],
    to: ['closed'],
    roles: ['assistant'],
    handler: 'too',
  },
  'contract.void': {
    cites: 'CT-3b',
    label: { 'zh-CN': '作废', en: 'void' },
    from: ['drafted', 'returned'],
    to: ['void'],
    // Its handler may have left.
    roles: ['manager'],
    handler: 'too',
  },
} as const satisfies Readonly<Record<ContractVerb, Move>>;

type Subject = Pick<Contract, 'stage' | 'handlerId'>;

const handler: Test<Subject> = when(({ staffId }, { handlerId }) => staffId === handlerId, {
  reason: { 'zh-CN': '这份合同由别人经办', en: 'somebody else handles this contract' },
  remedy: { 'zh-CN': '请经办人办理', en: 'its handler has to do it' },
});

const notHandler: Test<Subject> = when((actor, { handlerId }) => !isOwnOf(actor, handlerId), {
  reason: { 'zh-CN': '自己经办的合同不能自己办这一步', en: 'nobody does this with a contract of their own' },
  remedy: { 'zh-CN': '请同一职责的另一位同事办理', en: 'a colleague in the same role has to do it' },
});

const inStage =
  ({ from, label }: Move): Test<Subject> =>
  (_, { stage }) =>
    from.includes(stage)
      ? undefined
      : {
          reason: fill(
            {
              'zh-CN': '这份合同现在是「{stage}」，不能{verb}',
              en: 'this contract is “{stage}”; that is no time to {verb}',
            },
            { stage: contractStages[stage], verb: label },
          ),
          remedy: fill(
            {
              'zh-CN': '要在「{wanted}」时办理；请刷新看最新状态',
              en: 'this is done while it is “{wanted}”; refresh to see where it stands',
            },
            { wanted: contractStages[from[0] ?? 'drafted'] },
          ),
        };

const byWhom = ({ roles: [first, ...more], handler: who }: Move): Test<Subject> => {
  const inRole = anyOf(role(first), ...more.map(role));
  if (who === 'only') return allOf(inRole, handler);
  return who === 'never' ? allOf(inRole, notHandler) : anyOf(inRole, handler);
};

const permissionOf = (move: Move) => ({ cites: move.cites, test: allOf(byWhom(move), inStage(move)) });

/** Who may, and when in a contract's life: made from {@link contractMoves}. */
export const contractAuthority = Object.fromEntries(
  keysOf(contractMoves).map((verb) => [verb, permissionOf(contractMoves[verb])]),
) as Authority<ContractVerb, Subject>;
