import { invoiceStages, type Invoice, type InvoiceStage } from '../terms/invoice.ts';
import { fill } from '../words.ts';
import { allOf, anyOf, role, when, type Authority, type Test } from './authority.ts';

export type InvoiceVerb =
  | 'invoice.read'
  | 'invoice.ask'
  | 'invoice.withdraw'
  | 'invoice.issue'
  | 'invoice.decline'
  | 'invoice.void'
  | 'invoice.redden'
  | 'invoice.hand';

/** `ownerId` is who holds the customer today, where that is known. */
type Subject = Pick<Invoice, 'stage' | 'askerId'> & { readonly ownerId?: string | undefined };

const asker: Test<Subject> = when(({ staffId }, { askerId }) => staffId === askerId, {
  reason: { 'zh-CN': '这张发票是别人申请的', en: 'somebody else asked for this invoice' },
  remedy: { 'zh-CN': '请由申请的人办理', en: 'whoever asked for it has to do it' },
});

const owner: Test<Subject> = when(({ staffId }, { ownerId }) => staffId === ownerId, {
  reason: { 'zh-CN': '这位客户不归您', en: 'this customer is not yours' },
  remedy: { 'zh-CN': '请经理查询归属', en: 'ask the manager who holds it' },
});

const notOwn: Test<Subject> = when(({ staffId }, { askerId }) => staffId !== askerId, {
  reason: { 'zh-CN': '自己申请的发票，不能自己开', en: 'nobody issues an invoice of their own asking' },
  remedy: { 'zh-CN': '请另一位财务开票', en: 'another person in finance has to issue it' },
  liftedBy: 'finance',
});

const at =
  (...wanted: readonly InvoiceStage[]): Test<Subject> =>
  (_, { stage }) =>
    wanted.includes(stage)
      ? undefined
      : {
          reason: fill(
            { 'zh-CN': '这张发票现在是「{stage}」', en: 'this invoice is now “{stage}”' },
            { stage: invoiceStages[stage] },
          ),
          remedy: { 'zh-CN': '请刷新看最新状态', en: 'refresh to see where it stands' },
        };

/** 发票 (DM-8b): the salesperson asks, finance issues. */
export const invoiceAuthority: Authority<InvoiceVerb, Subject> = {
  'invoice.read': { cites: 'DM-11', test: anyOf(asker, owner, role('finance'), role('manager'), role('superior')) },
  'invoice.ask': { cites: 'DM-8b', test: allOf(role('salesperson'), asker, at('asked')) },
  'invoice.withdraw': { cites: 'DM-8b', test: allOf(asker, at('asked')) },
  'invoice.issue': { cites: 'DM-8b', test: allOf(role('finance'), notOwn, at('asked')) },
  'invoice.decline': { cites: 'DM-8b', test: allOf(role('finance'), at('asked')) },
  'invoice.void': { cites: 'DM-8b', test: allOf(role('finance'), at('issued')) },
  'invoice.redden': { cites: 'DM-8b', test: allOf(role('finance'), at('issued')) },
  'invoice.hand': { cites: 'DM-8b', test: allOf(anyOf(asker, owner, role('finance')), at('issued')) },
};
