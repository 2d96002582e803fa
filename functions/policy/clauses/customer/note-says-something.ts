import { isBlank } from '#policy/blank.ts';
import type { CustomerClause } from '#policy/facts/customer.ts';
import { noteKinds } from '#policy/terms/customer.ts';

/** 记一条，总要写点什么。 */
export const noteSaysSomething: CustomerClause = {
  id: 'customer/note-says-something',
  cites: 'CF-3.3',
  gates: ['customer.note'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '「{kind}」这一条还没有写', en: 'nothing is written under “{kind}”' },
    remedy: { 'zh-CN': '请写一句话', en: 'write a sentence' },
  },
  breaches: ({ notes }, { noteId }) =>
    notes
      .filter((note) => note.noteId === noteId && isBlank(note.text))
      .map(({ kind }) => ({ field: 'notes', gaps: { kind: noteKinds[kind] } })),
};
