import { receiptStages, type Receipt, type ReceiptStage } from '../terms/receipt.ts';
import { fill } from '../words.ts';
import { allOf, anyOf, role, when, type Authority, type Test } from './authority.ts';

export type ReceiptVerb =
  | 'receipt.read'
  | 'receipt.announce'
  | 'receipt.enter'
  | 'receipt.edit'
  | 'receipt.confirm'
  | 'receipt.match'
  | 'receipt.reverse'
  | 'receipt.drop';

/** `ownerId` is who holds the customer today, where that is known. */
type Subject = Pick<Receipt, 'stage' | 'enteredById'> & { readonly ownerId?: string | undefined };

const own: Test<Subject> = when(({ staffId }, { enteredById }) => staffId === enteredById, {
  reason: { 'zh-CN': '这笔回款不是您登记的', en: 'somebody else entered this receipt' },
  remedy: { 'zh-CN': '请由登记的人或财务办理', en: 'whoever entered it, or finance, has to do it' },
  liftedBy: 'finance',
});

const owner: Test<Subject> = when(({ staffId }, { ownerId }) => staffId === ownerId, {
  reason: { 'zh-CN': '这位客户不归您', en: 'this customer is not yours' },
  remedy: { 'zh-CN': '请经理查询归属', en: 'ask the manager who holds it' },
});

const notOwn: Test<Subject> = when(
  ({ staffId }, { enteredById, stage }) => stage !== 'announced' || staffId !== enteredById,
  {
    reason: { 'zh-CN': '自己预告的回款，不能自己确认', en: 'nobody confirms a receipt of their own announcing' },
    remedy: { 'zh-CN': '请另一位财务确认', en: 'another person in finance has to confirm it' },
    liftedBy: 'finance',
  },
);

const at =
  (...wanted: readonly ReceiptStage[]): Test<Subject> =>
  (_, { stage }) =>
    wanted.includes(stage)
      ? undefined
      : {
          reason: fill(
            { 'zh-CN': '这笔回款现在是「{stage}」', en: 'this receipt is now “{stage}”' },
            { stage: receiptStages[stage] },
          ),
          remedy: { 'zh-CN': '请刷新看最新状态', en: 'refresh to see where it stands' },
        };

/** 回款 (DM-8a): a salesperson may announce one, finance enters, confirms and matches. */
export const receiptAuthority: Authority<ReceiptVerb, Subject> = {
  'receipt.read': { cites: 'DM-11', test: anyOf(own, owner, role('finance'), role('manager'), role('superior')) },
  'receipt.announce': { cites: 'DM-8a', test: allOf(role('salesperson'), own) },
  // Entered again a month later, it is as it stands by then.
  'receipt.enter': { cites: 'DM-8a', test: allOf(role('finance'), at('entered', 'confirmed', 'reversed', 'dropped')) },
  'receipt.edit': { cites: 'DM-8a', test: allOf(role('finance'), at('entered')) },
  'receipt.confirm': { cites: 'DM-8a', test: allOf(role('finance'), notOwn, at('announced', 'entered')) },
  'receipt.match': { cites: 'DM-8a', test: allOf(role('finance'), at('confirmed')) },
  'receipt.reverse': { cites: 'DM-8a', test: allOf(role('finance'), at('confirmed')) },
  'receipt.drop': { cites: 'DM-8a', test: allOf(anyOf(role('finance'), own), at('announced', 'entered')) },
};
