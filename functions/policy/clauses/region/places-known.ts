import type { RegionClause } from '#policy/facts/region.ts';

/** 区域由行政区划里有的省市组成；重名的要写全。 */
export const placesKnown: RegionClause = {
  id: 'region/places-known',
  cites: 'CF-2.4',
  gates: ['region.keep', 'region.edit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '没有「{place}」这个省市，或有几处同名', en: 'there is no place {place}, or there are several' },
    remedy: { 'zh-CN': '请写全，如“江苏省苏州市”', en: 'write it in full, province first' },
  },
  breaches: (_, { unknown = [] }) => unknown.map((place) => ({ field: 'places', gaps: { place } })),
};
