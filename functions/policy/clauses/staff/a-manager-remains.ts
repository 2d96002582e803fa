import type { StaffClause } from '#policy/facts/staff.ts';

/** 部门不能没有经理。 */
export const aManagerRemains: StaffClause = {
  id: 'staff/a-manager-remains',
  cites: 'GN-1',
  gates: ['staff.edit', 'staff.leave'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '这是部门唯一的经理', en: 'this is the department’s only manager' },
    remedy: { 'zh-CN': '请先登记另一位经理', en: 'enter another manager first' },
  },
  breaches: ({ roles, hasLeft }, { otherManagers }) =>
    otherManagers?.length === 0 && (hasLeft || !roles.includes('manager')) ? [{ field: 'roles' }] : [],
};
