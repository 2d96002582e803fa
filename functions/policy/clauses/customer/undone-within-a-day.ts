import type { CustomerClause } from '#policy/facts/customer.ts';

/** 移交弄错的，一天之内可以撤销。 */
export const undoneWithinADay: CustomerClause = {
  id: 'customer/undone-within-a-day',
  cites: 'CF-2.1g',
  gates: ['customer.undoTransfer'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '移交已过 {hours} 小时', en: 'the transfer was made {hours} hours ago' },
    remedy: {
      'zh-CN': '{most} 小时内可以撤销；现在请按移交的条件另办',
      en: 'it is undone within {most} hours; now it takes another transfer',
    },
  },
  breaches: (_, { hoursSinceTransfer: hours }, { undoTransferWithinHours: most }) =>
    hours !== undefined && hours >= most ? [{ field: 'ownerId', gaps: { hours, most } }] : [],
};
