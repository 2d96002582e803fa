import { isBlank } from '#policy/blank.ts';
import type { CustomerClause } from '#policy/facts/customer.ts';

/** 处理完了，要写明是怎么处理的。 */
export const closingSaysHow: CustomerClause = {
  id: 'customer/closing-says-how',
  cites: 'CF-3.3',
  gates: ['customer.closeNote'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '还没写处理结果', en: 'it does not say how it came out' },
    remedy: { 'zh-CN': '请写一句怎么处理的', en: 'say in a sentence how it was dealt with' },
  },
  breaches: ({ notes }, { noteId }) =>
    notes.some((note) => note.noteId === noteId && note.closed && isBlank(note.closed.how)) ? [{ field: 'notes' }] : [],
};
