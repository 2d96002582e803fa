import { noteKeptAsWritten } from '#policy/clauses/customer/note-kept-as-written.ts';
import { clauseTable } from '#given/clause.ts';
import { aNote } from '#given/customer.ts';

const noteId = aNote().noteId;

clauseTable(noteKeptAsWritten, {
  abides: {
    'a note of its own': {
      given: { notes: [aNote(), aNote({ noteId: '01JQZ8K5T0000000000000000P' })] },
      facts: { noteId },
    },
  },
  breaks: {
    'another text under the same note': {
      given: { notes: [aNote(), aNote({ text: '不是这样' })] },
      facts: { noteId },
      at: ['notes'],
    },
  },
});
