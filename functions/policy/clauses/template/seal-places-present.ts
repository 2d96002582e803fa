import type { TemplateClause } from '#policy/facts/template.ts';

/** 合同模板该有签字盖章的地方。表样不知道时不提醒。 */
export const sealPlacesPresent: TemplateClause = {
  id: 'template/seal-places-present',
  cites: 'CT-3d',
  gates: ['template.register', 'template.revise', 'template.review'],
  level: 'flag',
  says: {
    reason: { 'zh-CN': '没有找到签字盖章的地方', en: 'there is no place for signatures and seals' },
    remedy: { 'zh-CN': '如果表上有，请标为「签字盖章」', en: 'if the form has one, mark it as signature or seal' },
  },
  breaches: (_, { form }) => (form && !form.fields.some(({ kind }) => kind === 'signature') ? [{}] : []),
};
