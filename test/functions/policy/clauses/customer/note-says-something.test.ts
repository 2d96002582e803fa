import { noteSaysSomething } from '#policy/clauses/customer/note-says-something.ts';
import { clauseTable } from '#given/clause.ts';
import { aNote } from '#given/customer.ts';

const noteId = aNote().noteId;

clauseTable(noteSaysSomething, {
  abides: { 'a sentence': { given: { notes: [aNote()] }, facts: { noteId } } },
  breaks: {
    nothing: { given: { notes: [aNote({ text: '　' })] }, facts: { noteId }, at: ['notes'], says: ['经营状况'] },
    'a stroke': { given: { notes: [aNote({ text: '—' })] }, facts: { noteId }, at: ['notes'] },
  },
});
