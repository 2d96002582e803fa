import type { TemplateClause } from '#policy/facts/template.ts';

/** 评审只对看到的那一份表样有效；没说看到哪一份，不能评审。 */
export const reviewedAsSeen: TemplateClause = {
  id: 'template/reviewed-as-seen',
  cites: 'CT-3a',
  gates: ['template.review'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '您查看之后，模板有改动', en: 'the template changed after you looked' },
    remedy: { 'zh-CN': '请刷新，看过现在的表样再评审', en: 'refresh and review the form as it is now' },
  },
  breaches: ({ hash }, { seen }) => (seen === hash ? [] : [{ field: 'hash' }]),
};
