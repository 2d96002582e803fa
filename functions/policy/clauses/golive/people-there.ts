import type { GoliveClause } from '#policy/facts/golive.ts';
import type { Words } from '#policy/words.ts';

const another: Words = { 'zh-CN': '经理以外的同事', en: 'somebody beside the manager' };
const salesperson: Words = { 'zh-CN': '销售人员', en: 'salesperson' };

/** 部门不是一个人：上线前至少有两位同事，其中有销售人员。 */
export const peopleThere: GoliveClause = {
  id: 'golive/people-there',
  cites: 'GN-1',
  gates: ['golive.declare'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '人员名单上还没有{what}', en: 'there is no {what} on the staff list yet' },
    remedy: { 'zh-CN': '请在「人员」中登记', en: 'enter them in the staff list' },
  },
  breaches: (_, { people }) => {
    if (!people) return [];
    const here = people.filter(({ hasLeft }) => !hasLeft);
    return [
      ...(here.length < 2 ? [another] : []),
      ...(here.some(({ roles }) => roles.includes('salesperson')) ? [] : [salesperson]),
    ].map((what) => ({ field: 'staff', gaps: { what } }));
  },
};
