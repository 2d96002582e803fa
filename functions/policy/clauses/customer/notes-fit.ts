import type { CustomerClause } from '#policy/facts/customer.ts';
import { mostNotes } from '#policy/terms/customer.ts';

/** 一张卡上放得下的条目。 */
export const notesFit: CustomerClause = {
  id: 'customer/notes-fit',
  cites: 'CF-3.3',
  gates: ['customer.note'],
  level: 'refuse',
  says: {
    reason: {
      'zh-CN': '一张卡最多记 {most} 条，已经记满',
      en: 'a card holds at most {most} notes, and this one is full',
    },
    remedy: {
      'zh-CN': '请在已有的条目上注明结果，或写进拜访记录',
      en: 'say how those there came out, or write it with a visit',
    },
  },
  breaches: ({ notes }) => (notes.length > mostNotes ? [{ field: 'notes', gaps: { most: mostNotes } }] : []),
};
