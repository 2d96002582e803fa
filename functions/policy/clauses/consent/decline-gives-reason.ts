import { isBlank } from '#policy/blank.ts';
import type { ConsentClause } from '#policy/facts/consent.ts';

/** 不同意的，说一句原因。 */
export const declineGivesReason: ConsentClause = {
  id: 'consent/decline-gives-reason',
  cites: 'CF-2.1e',
  gates: ['consent.decline'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '没有写不同意的原因', en: 'nothing says why not' },
    remedy: { 'zh-CN': '请写一句原因，征询的同事看得到', en: 'say why; the colleague who asked will read it' },
  },
  breaches: ({ answer = '' }) => (isBlank(answer) ? [{ field: 'answer' }] : []),
};
