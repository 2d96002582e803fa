import type { CustomerClause } from '#policy/facts/customer.ts';

/** 记的是已经发生的事。 */
export const noteOnADayThatWas: CustomerClause = {
  id: 'customer/note-on-a-day-that-was',
  cites: 'CF-3.3',
  gates: ['customer.note'],
  level: 'refuse',
  says: {
    reason: { 'zh-CN': '{day} 还没有到', en: '{day} has not come yet' },
    remedy: { 'zh-CN': '请填知道这件事的那一天', en: 'give the day on which it became known' },
  },
  breaches: ({ notes }, { noteId, today }) =>
    notes
      .filter((note) => note.noteId === noteId && note.on > today)
      .map(({ on }) => ({ field: 'notes', gaps: { day: on } })),
};
