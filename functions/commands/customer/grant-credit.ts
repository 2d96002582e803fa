import * as z from 'zod';
import { yuanText } from '#policy/form/number.ts';
import { CustomerId } from '#policy/terms/customer.ts';
import { notify } from '#functions/table/notices.ts';
import { creditFacts, SaidTerms } from './credit.ts';
import { onCustomer } from './on-customer.ts';

/** 核定额度 (X4): a manager or a superior grants what was proposed, or other terms with a reason; from then on new contracts keep to it. */
export const grantCreditCustomer = onCustomer('customer.grantCredit', {
  input: z.strictObject({ customerId: CustomerId, ...SaidTerms.shape }),
  facts: (table, was, { at }, terms) => creditFacts('customer.grantCredit', table, was, terms, at),
  decide: (was, { creditLimitFen, creditDays, reason }, { actor, at }) => ({
    ...was,
    credit: { granted: { creditLimitFen, creditDays, reason, byId: actor.staffId, at } },
  }),
  besides: ({ customerId: id, name, ownerId, revision: of }, { creditLimitFen, creditDays: days }, _, scene) => {
    const { actor, at } = scene;
    const gaps = { who: actor.name, name, limit: yuanText(creditLimitFen), days };
    return ownerId === undefined ? [] : [notify(ownerId, { kind: 'credit.granted', id, of, gaps, at })];
  },
  evidence: (_, { credit }) => ({ proposed: credit?.proposed, fenLastYear: credit?.fenLastYear }),
});
