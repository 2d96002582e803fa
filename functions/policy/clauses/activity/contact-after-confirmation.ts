import type { ActivityClause } from '#policy/facts/activity.ts';

/** 经理确认之后才能联系；报备所依据的那次来电除外。 */
export const contactAfterConfirmation: ActivityClause = {
  id: 'activity/contact-after-confirmation',
  cites: 'CF-2.1d',
  gates: ['activity.log', 'activity.edit'],
  level: 'refuse',
  liftedBy: 'manager',
  says: {
    reason: {
      'zh-CN': '客户「{name}」还没有经过经理确认',
      en: 'the customer {name} has not been confirmed by the manager',
    },
    remedy: {
      'zh-CN': '请等经理确认后再联系；报备当天或之前的来电，请由报备人登记为「完成」',
      en: 'wait for the manager to confirm; the enquiry the report came from is entered by its reporter as done',
    },
  },
  breaches: ({ customer: name, isFirstEnquiry }, { customer }) =>
    customer?.stage === 'reported' && !isFirstEnquiry ? [{ field: 'customer', gaps: { name } }] : [],
};
