import type { CustomerClause } from '#policy/facts/customer.ts';

/** 写下的条目不改写，只能注明处理结果。 */
export const noteKeptAsWritten: CustomerClause = {
  id: 'customer/note-kept-as-written',
  cites: 'CF-3.3',
  gates: ['customer.note'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '这一条已经写下，不能改写', en: 'this note is written down and is not rewritten' },
    remedy: { 'zh-CN': '请另记一条，或注明处理结果', en: 'add another one, or say how this one came out' },
  },
  breaches: ({ notes }, { noteId }) =>
    notes.filter((note) => note.noteId === noteId).length > 1 ? [{ field: 'notes' }] : [],
};
