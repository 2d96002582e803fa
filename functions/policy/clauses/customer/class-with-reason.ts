import { isBlank } from '#policy/blank.ts';
import type { CustomerClause } from '#policy/facts/customer.ts';

/** 分类由系统推定，要改请说明理由。 */
export const classWithReason: CustomerClause = {
  id: 'customer/class-with-reason',
  cites: 'CF-1.1',
  gates: ['customer.classify'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '分类由系统推定，改动还没写理由',
      en: 'classes are derived, and no reason is given for the change',
    },
    remedy: { 'zh-CN': '请写一句为什么', en: 'say why in a sentence' },
  },
  breaches: (_, { reason }) => (reason !== undefined && isBlank(reason) ? [{ field: 'classes' }] : []),
};
