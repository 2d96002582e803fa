import { statementStages, type Statement, type StatementStage } from '../terms/statement.ts';
import { fill } from '../words.ts';
import { allOf, anyOf, role, when, type Authority, type Test } from './authority.ts';

export type StatementVerb =
  | 'statement.read'
  | 'statement.open'
  | 'statement.send'
  | 'statement.compare'
  | 'statement.explain'
  | 'statement.agree'
  | 'statement.settle';

/** `ownerId` is who holds the customer today, where that is known. */
type Subject = Pick<Statement, 'stage'> & { readonly ownerId?: string | undefined };

const owner: Test<Subject> = when(({ staffId }, { ownerId }) => staffId === ownerId, {
  reason: { 'zh-CN': '这位客户不归您', en: 'this customer is not yours' },
  remedy: { 'zh-CN': '请归属人或财务办理', en: 'its owner, or finance, has to do it' },
  liftedBy: 'finance',
});

const at =
  (...wanted: readonly StatementStage[]): Test<Subject> =>
  (_, { stage }) =>
    wanted.includes(stage)
      ? undefined
      : {
          reason: fill(
            { 'zh-CN': '这份对账单现在是「{stage}」', en: 'this statement is now “{stage}”' },
            { stage: statementStages[stage] },
          ),
          remedy: { 'zh-CN': '请刷新看最新状态', en: 'refresh to see where it stands' },
        };

const both = anyOf(owner, role('finance'));

/** 对账 (DM-8d): whoever holds the customer, or finance; the month's first opens them of itself. */
export const statementAuthority: Authority<StatementVerb, Subject> = {
  'statement.read': { cites: 'DM-11', test: anyOf(both, role('manager'), role('superior')) },
  'statement.open': { cites: 'DM-8d', test: both },
  'statement.send': { cites: 'DM-8d', test: allOf(both, at('open', 'sent')) },
  'statement.compare': { cites: 'DM-8d', test: allOf(both, at('open', 'sent', 'differing')) },
  'statement.explain': { cites: 'DM-8d', test: allOf(both, at('differing')) },
  'statement.agree': { cites: 'DM-8d', test: allOf(both, at('sent', 'differing')) },
  'statement.settle': { cites: 'DM-8d', test: allOf(role('finance'), at('agreed')) },
};
