import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { CustomerCard, CustomerId, emptyFile } from '#policy/terms/customer.ts';
import { claimsOf, matchKeys } from '#functions/match/index.ts';
import { minding } from '#functions/table/minding.ts';
import { search } from '#functions/table/search.ts';
import { onCustomer } from './on-customer.ts';

/** 报备 (CF-2.1a): a salesperson reports a customer they found. The id is the one already in the row's stamp. */
export const reportCustomer = onCustomer('customer.report', {
  input: z.strictObject({ customerId: CustomerId, card: CustomerCard }),
  begin: ({ customerId, card }, { staffId }, at) => ({
    ...card,
    ...emptyFile,
    customerId,
    revision: 1,
    stage: 'reported',
    reporterId: staffId,
    reportedAt: at,
    verdict: 'free',
  }),
  turns: ({ card }) => [...claimsOf(card).map(({ kind, value }) => `${kind}#${value}`), ...matchKeys(card)],
  facts: async (table, draft, { actor, at }) => {
    const [found, minded] = await Promise.all([
      search(table, draft, { customerId: draft.customerId, holderId: actor.staffId }),
      minding(table, draft),
    ]);
    return { today: dayOf(at), search: found, ...minded };
  },
  decide: (draft, _, { facts }) => ({ ...draft, verdict: facts.search?.candidates.length ? 'suspected' : 'free' }),
});
