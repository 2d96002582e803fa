import { isBlank } from '#policy/blank.ts';
import type { StaffClause } from '#policy/facts/staff.ts';
import type { Words } from '#policy/words.ts';

const name: Words = { 'zh-CN': '姓名', en: 'name' };
const role: Words = { 'zh-CN': '职责', en: 'role' };

/** 名单上每一位都有姓名，至少一项职责。 */
export const nameAndRoleGiven: StaffClause = {
  id: 'staff/name-and-role-given',
  cites: 'GN-1',
  gates: ['staff.enter', 'staff.edit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '缺{what}', en: 'the {what} is missing' },
    remedy: { 'zh-CN': '请补上{what}', en: 'fill in the {what}' },
  },
  breaches: (staff) => [
    ...(isBlank(staff.name) ? [{ field: 'name', gaps: { what: name } }] : []),
    ...(staff.roles.length === 0 ? [{ field: 'roles', gaps: { what: role } }] : []),
  ],
};
