import type { StaffClause } from '#policy/facts/staff.ts';

/** 所辖区域须在区域表里。 */
export const regionsAreKept: StaffClause = {
  id: 'staff/regions-are-kept',
  cites: 'CF-2.4',
  gates: ['staff.enter', 'staff.edit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '有 {count} 个区域不在区域表里', en: '{count} of the regions are not in the table of regions' },
    remedy: { 'zh-CN': '请从区域表里选', en: 'choose from the table of regions' },
  },
  breaches: ({ regionIds }, { regions }) => {
    const gone = regionIds.filter((id) => !(regions?.some(({ regionId }) => regionId === id) ?? true));
    return gone.length > 0 ? [{ field: 'regionIds', gaps: { count: gone.length } }] : [];
  },
};
