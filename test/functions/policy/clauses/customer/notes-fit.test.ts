import { notesFit } from '#policy/clauses/customer/notes-fit.ts';
import { clauseTable } from '#given/clause.ts';
import { aNote } from '#given/customer.ts';

const notes = (count: number) => Array.from({ length: count }, () => aNote());

clauseTable(notesFit, {
  abides: { 'a hundred': { given: { notes: notes(100) } } },
  breaks: { 'one more': { given: { notes: notes(101) }, at: ['notes'], says: ['最多记 100 条'] } },
});
