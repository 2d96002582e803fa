import { noteOnADayThatWas } from '#policy/clauses/customer/note-on-a-day-that-was.ts';
import { clauseTable } from '#given/clause.ts';
import { aNote } from '#given/customer.ts';

const noteId = aNote().noteId;

clauseTable(noteOnADayThatWas, {
  abides: {
    today: { given: { notes: [aNote({ on: '2026-03-02' })] }, facts: { noteId } },
    'years ago': { given: { notes: [aNote({ on: '2019-05-01' })] }, facts: { noteId } },
    'another note is of tomorrow': {
      given: { notes: [aNote({ on: '2026-03-03' })] },
      facts: { noteId: '01JQZ8K5T0000000000000000P' },
    },
  },
  breaks: {
    tomorrow: {
      given: { notes: [aNote({ on: '2026-03-03' })] },
      facts: { noteId },
      at: ['notes'],
      says: ['2026-03-03 还没有到'],
    },
  },
});
