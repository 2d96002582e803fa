import type { GoliveClause } from '#policy/facts/golive.ts';

/** 特殊合同要有上级评审；没有上级的部门，由经理兼任。 */
export const superiorThere: GoliveClause = {
  id: 'golive/superior-there',
  cites: 'CT-2b3',
  gates: ['golive.declare'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '还没有能评审特殊合同的上级', en: 'there is no superior to review special contracts' },
    remedy: {
      'zh-CN': '请登记一位上级；经理之上没有人的，给经理加上「上级」',
      en: 'enter a superior; where nobody is above the manager, give the manager that role too',
    },
  },
  breaches: (_, { people }) =>
    people?.some(({ hasLeft, roles }) => !hasLeft && roles.includes('superior')) === false ? [{ field: 'staff' }] : [],
};
