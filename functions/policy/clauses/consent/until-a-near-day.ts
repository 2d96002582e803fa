import { daysBetween } from '#policy/day.ts';
import type { ConsentClause } from '#policy/facts/consent.ts';
import type { Words } from '#policy/words.ts';

const over: Words = { 'zh-CN': '已经过了', en: 'is over' };
const tooFar: Words = { 'zh-CN': '太远', en: 'is too far off' };

/** 同意有期限：从今天起，不能太久。 */
export const untilANearDay: ConsentClause = {
  id: 'consent/until-a-near-day',
  cites: 'CF-2.1e',
  gates: ['consent.ask', 'consent.grant'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '到期日 {untilOn} {what}', en: 'its last day, {untilOn}, {what}' },
    remedy: { 'zh-CN': '请写今天到 {most} 天以内的日期', en: 'give a day from today on, within {most} days' },
  },
  breaches: ({ untilOn }, { today }, { consentForDays: most }) => {
    const days = daysBetween(today, untilOn);
    const what = days < 0 ? over : days > most ? tooFar : undefined;
    return what ? [{ field: 'untilOn', gaps: { untilOn, most, what } }] : [];
  },
};
