import { isWaiting } from '#policy/consent.ts';
import type { ConsentClause } from '#policy/facts/consent.ts';

/** 问过了就等答复，不用再问一遍。 */
export const askedOnce: ConsentClause = {
  id: 'consent/asked-once',
  cites: 'CF-2.1e',
  gates: ['consent.ask'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '客户「{name}」已经征询过，还没有答复',
      en: 'the owner of {name} was asked already, and has not answered yet',
    },
    remedy: { 'zh-CN': '请等答复，或撤回后重新征询', en: 'wait for the answer, or withdraw it and ask anew' },
  },
  breaches: ({ consentId, customerName: name }, { customer, latest, today }) =>
    customer && latest && latest.consentId !== consentId && isWaiting(latest, customer, today)
      ? [{ field: 'customerName', gaps: { name } }]
      : [],
};
