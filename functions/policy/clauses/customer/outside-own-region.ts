import type { CustomerClause } from '#policy/facts/customer.ts';

/** 客户在报备人所辖区域以外的，请经理确认归属。 */
export const outsideOwnRegion: CustomerClause = {
  id: 'customer/outside-own-region',
  cites: 'CF-2.4',
  gates: ['customer.report', 'customer.confirm'],
  level: 'flag',
  says: {
    reason: {
      'zh-CN': '客户在{region}，报备人负责{own}',
      en: 'the customer is in {region}; whoever reported it minds {own}',
    },
    remedy: { 'zh-CN': '请经理确认归属', en: 'the manager will see whose it is to be' },
  },
  breaches: (_, { region, reporterRegions = [] }) =>
    region && reporterRegions.length > 0 && !reporterRegions.some(({ regionId }) => regionId === region.regionId)
      ? [{ field: 'address', gaps: { region: region.name, own: reporterRegions.map(({ name }) => name).join('、') } }]
      : [],
};
