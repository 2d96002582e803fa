import { dormantOn } from '#policy/dormancy.ts';
import type { CustomerClause } from '#policy/facts/customer.ts';
import { lastEntryOf } from '#policy/maintenance.ts';
import { groundOf } from '#policy/transfer.ts';

/** 三个月以上没有维护的客户才能移交；归属人已离职或自己请求移交的除外。 */
export const transferableWhenDormant: CustomerClause = {
  id: 'customer/transferable-when-dormant',
  cites: 'CF-2.1g',
  gates: ['customer.transfer'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '最近一次维护是 {lastOn} {what}，{day} 起才可以移交',
      en: 'it was last looked after on {lastOn} ({what}) and may be transferred from {day} on',
    },
    remedy: {
      'zh-CN': '请到 {day} 再办；归属人请求移交的，现在就可以',
      en: 'do it from {day} on; at once, if its owner asks to hand it over',
    },
  },
  breaches: (_, facts) => {
    const { clock, standing } = facts;
    if (!clock || groundOf(facts)) return [];
    return [{ field: 'ownerId', gaps: { ...lastEntryOf(standing, clock), day: dormantOn(clock) } }];
  },
};
