import { consentStages, type Consent, type ConsentStage } from '../terms/consent.ts';
import { fill } from '../words.ts';
import { allOf, anyOf, role, when, type Authority, type Test } from './authority.ts';

export type ConsentVerb =
  | 'consent.read'
  | 'consent.ask'
  | 'consent.grant'
  | 'consent.decline'
  | 'consent.revoke'
  | 'consent.withdraw';

/** `ownerId` is who held the customer when it was asked; only they answer. */
type Subject = Pick<Consent, 'stage' | 'askerId' | 'ownerId'>;

const asker: Test<Subject> = when(({ staffId }, { askerId }) => staffId === askerId, {
  reason: { 'zh-CN': '这是别人的征询', en: 'somebody else asked this' },
  remedy: { 'zh-CN': '请由征询的人办理', en: 'whoever asked has to do it' },
});

/** The owner in person: nobody grants in their name, a stand-in or a manager included (CF-2.1e). */
const ownerThemselves: Test<Subject> = when(({ staffId }, { ownerId }) => staffId === ownerId, {
  reason: { 'zh-CN': '只有归属人本人能答复', en: 'only the owner can answer this' },
  remedy: {
    'zh-CN': '请等归属人答复；客户休眠的，经理可以移交',
    en: 'wait for the owner; a dormant customer can be transferred by the manager',
  },
});

const at =
  (...wanted: readonly ConsentStage[]): Test<Subject> =>
  (_, { stage }) =>
    wanted.includes(stage)
      ? undefined
      : {
          reason: fill(
            { 'zh-CN': '这次征询现在是「{stage}」', en: 'this request is now “{stage}”' },
            { stage: consentStages[stage] },
          ),
          remedy: { 'zh-CN': '请刷新看最新状态', en: 'refresh to see where it stands' },
        };

/** 征询同意 (CF-2.1e). */
export const consentAuthority: Authority<ConsentVerb, Subject> = {
  'consent.read': { cites: 'DM-11', test: anyOf(asker, ownerThemselves, role('manager')) },
  'consent.ask': { cites: 'CF-2.1e', test: allOf(anyOf(role('salesperson'), role('manager')), asker) },
  'consent.grant': { cites: 'CF-2.1e', test: allOf(ownerThemselves, at('asked')) },
  'consent.decline': { cites: 'CF-2.1e', test: allOf(ownerThemselves, at('asked')) },
  'consent.revoke': { cites: 'CF-2.1e', test: allOf(ownerThemselves, at('granted')) },
  'consent.withdraw': { cites: 'CF-2.1e', test: allOf(asker, at('asked', 'granted')) },
};
