import { isBlank } from '#policy/blank.ts';
import type { RegionClause } from '#policy/facts/region.ts';
import type { Words } from '#policy/words.ts';

const none: Words = { 'zh-CN': '区域没有名称', en: 'the region has no name' };
const taken: Words = { 'zh-CN': '已有同名的区域', en: 'another region has this name' };

/** 区域有自己的名称。 */
export const namedOnce: RegionClause = {
  id: 'region/named-once',
  cites: 'CF-2.4',
  gates: ['region.keep', 'region.edit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{what}', en: '{what}' },
    remedy: { 'zh-CN': '请写一个名称，如“华东”', en: 'give it a name of its own, such as “east”' },
  },
  breaches: ({ name }, { others = [] }) => {
    if (isBlank(name)) return [{ field: 'name', gaps: { what: none } }];
    return others.some((other) => other.name.trim() === name.trim()) ? [{ field: 'name', gaps: { what: taken } }] : [];
  },
};
