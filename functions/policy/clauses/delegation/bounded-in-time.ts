import { daysBetween } from '#policy/day.ts';
import type { DelegationClause } from '#policy/facts/delegation.ts';
import type { Words } from '#policy/words.ts';

const backwards: Words = { 'zh-CN': '到期日早于开始日', en: 'it ends before it begins' };
const over: Words = { 'zh-CN': '到期日已经过了', en: 'its last day is over' };
const tooLong: Words = { 'zh-CN': '代理时间太长', en: 'it would hold too long' };

/** 请人代理要有起止日期，到期自动结束。 */
export const boundedInTime: DelegationClause = {
  id: 'delegation/bounded-in-time',
  cites: 'CT-3b',
  gates: ['delegation.give'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{what}（{fromOn} 至 {untilOn}）', en: '{what} ({fromOn} to {untilOn})' },
    remedy: { 'zh-CN': '请写今天以后的日期，最多 {most} 天', en: 'give days from today on, {most} at most' },
  },
  breaches: ({ fromOn, untilOn }, { today }, { delegateForDays: most }) => {
    const what =
      untilOn < fromOn
        ? backwards
        : untilOn < today
          ? over
          : daysBetween(fromOn, untilOn) >= most
            ? tooLong
            : undefined;
    return what ? [{ field: 'untilOn', gaps: { what, fromOn, untilOn, most } }] : [];
  },
};
