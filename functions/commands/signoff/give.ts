import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { SignoffId } from '#policy/terms/signoff.ts';
import { owedNow } from '#functions/queries/signoff.ts';
import { demandTakenOn } from '../taken-on.ts';
import { onSignoff } from './on-signoff.ts';

/** 确认应收 (X8): once a month, bound to what was seen. */
export const giveSignoff = onSignoff('signoff.give', {
  input: z.strictObject({ signoffId: SignoffId, seen: z.string().max(64) }),
  begin: ({ signoffId }, _, at) => ({
    signoffId,
    revision: 1,
    staffId: signoffId.slice(0, signoffId.lastIndexOf('.')),
    month: signoffId.slice(signoffId.lastIndexOf('.') + 1),
    at,
    customers: 0,
    owedFen: 0,
    overdueFen: 0,
    hash: '',
  }),
  facts: async (table, { signoffId: id, staffId }, { at }, { seen }) => {
    const today = dayOf(at);
    demandTakenOn('X8', 'signoff.give', { noun: 'signoff', id }, today);
    return { today, seen, now: await owedNow(table, staffId, today) };
  },
  decide: (draft, _, { facts: { now } }) => ({ ...draft, ...now }),
});
