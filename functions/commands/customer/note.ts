import * as z from 'zod';
import { canonical } from '#policy/canonical.ts';
import { dayOf } from '#policy/day.ts';
import { CardNote, CustomerId } from '#policy/terms/customer.ts';
import { following, standingAt } from './following.ts';
import { onCustomer } from './on-customer.ts';

/** 记一条 (CF-3.2, CF-3.3, DM-7): a dated line on the card. It stays; it can only be closed. */
export const noteCustomer = onCustomer('customer.note', {
  input: z.strictObject({ customerId: CustomerId, note: CardNote.omit({ byId: true, closed: true }) }),
  merges: true,
  draft: (was, { note }, _, { staffId: byId }) => {
    const there = was.notes.find(({ noteId }) => noteId === note.noteId);
    const isThere = there && canonical({ ...there, closed: undefined }) === canonical({ ...note, byId });
    return isThere ? was : { ...was, notes: [...was.notes, { ...note, byId }] };
  },
  facts: async (table, _, { at }, { note }, was) => ({
    today: dayOf(at),
    noteId: note.noteId,
    ...(note.kind === 'situation' ? await standingAt(table, was) : {}),
  }),
  decide: (draft) => draft,
  besides: following,
});
