import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import { SignoffId } from '#policy/terms/signoff.ts';
import { refuse } from '#functions/refusal.ts';
import { owedNow } from '#functions/queries/signoff.ts';
import { onSignoff } from './on-signoff.ts';

const notAsked = {
  reason: { 'zh-CN': '本部门没有采用每月应收确认', en: 'this department does not sign receivables off' },
  remedy: { 'zh-CN': '不用办理', en: 'there is nothing to do' },
};

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
    const where = { noun: 'signoff', id };
    if (!parametersOn(today).extras.includes('X8'))
      return refuse({
        kind: 'forbidden',
        findings: [{ cites: 'X8', by: 'signoff.give', level: 'refuse', where, ...notAsked }],
      });
    return { today, seen, now: await owedNow(table, staffId, today) };
  },
  decide: (draft, _, { facts: { now } }) => ({ ...draft, ...now }),
});
