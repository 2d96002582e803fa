import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { inSight } from '#policy/sight/customer.ts';
import { CustomerId } from '#policy/terms/customer.ts';
import { recordId } from '#policy/terms/record-id.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { refuse } from '#functions/refusal.ts';
import { says } from '#functions/says.ts';
import { onCustomer } from './on-customer.ts';

/** 注明处理结果 (CF-3.3): how what a line tells of came out. The line stays, and so does what was said of it first. */
export const closeNoteCustomer = onCustomer('customer.closeNote', {
  input: z.strictObject({ customerId: CustomerId, noteId: recordId, how: textUpTo(500) }),
  merges: true,
  facts: (_, __, { at }, { noteId }) => Promise.resolve({ today: dayOf(at), noteId }),
  decide: (was, { noteId, how }, { actor, facts: { today: on } }) => {
    const there = inSight(actor, was)?.notes.find((note) => note.noteId === noteId);
    if (!there) refuse({ kind: 'missing', says: says.noteGone });
    if (there.closed && there.closed.how !== how) {
      const conflicts = [{ field: 'notes', base: null, mine: how, theirs: there.closed.how }];
      refuse({ kind: 'conflict', says: says.noteClosed, revision: was.revision, conflicts });
    }
    const closed = { on, how, byId: actor.staffId };
    return {
      ...was,
      notes: was.notes.map((note) => (note.noteId === noteId && !note.closed ? { ...note, closed } : note)),
    };
  },
});
