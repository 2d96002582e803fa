import { isBlank } from '#policy/blank.ts';
import type { ActivityClause } from '#policy/facts/activity.ts';
import { fill, type Words } from '#policy/words.ts';

const unnamed: Words = { 'zh-CN': '没有写客户', en: 'the customer is not named' };
const unknown: Words = { 'zh-CN': '客户「{name}」不在档案中', en: '{name} is not on file' };

/** 客户先入档：档案里没有的客户，先报备再登记。 */
export const customerOnFile: ActivityClause = {
  id: 'activity/customer-on-file',
  cites: 'CF-1.0',
  gates: ['activity.log', 'activity.edit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{what}', en: '{what}' },
    remedy: {
      'zh-CN': '请写公司全称；还没有报备的请先报备',
      en: 'write the company’s full name, and report it first if it is not on file',
    },
  },
  breaches: ({ customer: name }, { customer }) => {
    const isKnown = customer !== null && (customer !== undefined || !isBlank(name));
    return isKnown ? [] : [{ field: 'customer', gaps: { what: isBlank(name) ? unnamed : fill(unknown, { name }) } }];
  },
};
