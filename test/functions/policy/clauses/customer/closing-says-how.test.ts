import { closingSaysHow } from '#policy/clauses/customer/closing-says-how.ts';
import { clauseTable } from '#given/clause.ts';
import { aNote } from '#given/customer.ts';

const noteId = aNote().noteId;
const closed = (how: string) => aNote({ closed: { on: '2026-03-02', how, byId: 'staff-chen' } });

clauseTable(closingSaysHow, {
  abides: {
    'it says how': { given: { notes: [closed('款已付清')] }, facts: { noteId } },
    'it is open': { given: { notes: [aNote()] }, facts: { noteId } },
  },
  breaks: { nothing: { given: { notes: [closed(' ')] }, facts: { noteId }, at: ['notes'] } },
});
