import { dayFieldOf, standsOn } from '#policy/activity.ts';
import { uncovered } from '#policy/consent.ts';
import type { ActivityClause } from '#policy/facts/activity.ts';
import { isHeld } from '#policy/standing.ts';
import { fill, type Words } from '#policy/words.ts';

const whats = {
  all: { 'zh-CN': '您还没有得到同意', en: 'the owner has not agreed' },
  day: {
    'zh-CN': '这一天不在同意的期限内（到 {untilOn}）',
    en: 'the consent does not cover this day (until {untilOn})',
  },
  contact: { 'zh-CN': '同意的只是联系{contact}', en: 'the consent is for {contact} only' },
} as const satisfies Record<string, Words>;

/** 别人的客户，归属人同意了才能联系：日期和联系人都要在同意的范围内。 */
export const ownerConsents: ActivityClause = {
  id: 'activity/owner-consents',
  cites: 'CF-2.1e',
  gates: ['activity.log', 'activity.edit'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '客户「{name}」已归属他人，{what}', en: 'the customer {name} is a colleague’s, and {what}' },
    remedy: {
      'zh-CN': '请点「征询同意」，归属人同意后再联系',
      en: 'ask for consent, and contact them once the owner agrees',
    },
  },
  breaches: (activity, { customer, consent }) => {
    if (!customer || consent === undefined || !isHeld(customer) || customer.ownerId === activity.byId) return [];
    const open = uncovered(consent, customer, { on: standsOn(activity), contact: activity.contact });
    if (open === undefined) return [];
    const { untilOn = '', contact = '' } = consent ?? {};
    const field = { all: 'customer', day: dayFieldOf(activity), contact: 'contact' }[open];
    return [{ field, gaps: { name: activity.customer, what: fill(whats[open], { untilOn, contact }) } }];
  },
};
