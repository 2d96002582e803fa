import type { GoliveClause } from '#policy/facts/golive.ts';

/** 合同只能从评审过的模板起草。 */
export const templatePassed: GoliveClause = {
  id: 'golive/template-passed',
  cites: 'CT-3a',
  gates: ['golive.declare'],
  level: 'flag',
  says: {
    reason: { 'zh-CN': '还没有评审过的合同模板', en: 'no contract template has been passed' },
    remedy: {
      'zh-CN': '可以先上线；有了模板才能新建合同',
      en: 'it can go live; contracts wait for a template',
    },
  },
  breaches: (_, { templates }) => (templates === 0 ? [{ field: 'templates' }] : []),
};
