import { templateStages, type Template, type TemplateStage } from '../terms/template.ts';
import { fill } from '../words.ts';
import { allOf, anyOf, isOwnOf, role, when, type Authority, type Test } from './authority.ts';

export type TemplateVerb =
  | 'template.read'
  | 'template.register'
  | 'template.revise'
  | 'template.review'
  | 'template.retire';

type Subject = Pick<Template, 'stage' | 'drafterId'>;

const notItsDrafter: Test<Subject> = when((actor, { drafterId }) => !isOwnOf(actor, drafterId), {
  reason: { 'zh-CN': '自己登记的模板不能自己评审', en: 'nobody reviews a template of their own' },
  remedy: { 'zh-CN': '请另一位经理或上级评审', en: 'another manager or a superior has to review it' },
});

const itsDrafter: Test<Subject> = when(({ staffId }, { drafterId }) => staffId === drafterId, {
  reason: { 'zh-CN': '这个模板由别人登记', en: 'somebody else registered this template' },
  remedy: { 'zh-CN': '请登记人修改，或登记一个新版本', en: 'have them correct it, or register a new version' },
});

const at =
  (wanted: TemplateStage): Test<Subject> =>
  (_, { stage }) =>
    stage === wanted
      ? undefined
      : {
          reason: fill(
            { 'zh-CN': '这个模板现在是「{stage}」', en: 'this template is “{stage}”' },
            { stage: templateStages[stage] },
          ),
          remedy: { 'zh-CN': '请登记一个新版本', en: 'register a new version' },
        };

const keepers = anyOf(role('manager'), role('assistant'), role('superior'));

/** Who may, and when in a template's life (CT-3a). A reviewed version is never changed; a new one is registered. */
export const templateAuthority: Authority<TemplateVerb, Subject> = {
  'template.read': { cites: 'CT-3a', test: anyOf(keepers, at('reviewed'), at('retired')) },
  'template.register': { cites: 'CT-3a', test: allOf(keepers, at('draft')) },
  'template.revise': { cites: 'CT-3a', test: allOf(keepers, itsDrafter, at('draft')) },
  'template.review': {
    cites: 'CT-3a',
    test: allOf(anyOf(role('manager'), role('superior')), notItsDrafter, at('draft')),
  },
  'template.retire': { cites: 'CT-3a', test: allOf(role('manager'), at('reviewed')) },
};
