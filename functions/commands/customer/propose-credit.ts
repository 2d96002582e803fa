import * as z from 'zod';
import { yuanText } from '#policy/form/number.ts';
import { creditFormula } from '#policy/money/credit.ts';
import { parametersOn } from '#policy/parameters.ts';
import { CustomerId } from '#policy/terms/customer.ts';
import { notify } from '#functions/table/notices.ts';
import { listStaff } from '#functions/table/staff.ts';
import { creditFacts, SaidTerms } from './credit.ts';
import { onCustomer } from './on-customer.ts';

/** 提议额度 (X4): whoever holds the customer says how much it may owe on credit and for how long; those above are told. */
export const proposeCreditCustomer = onCustomer('customer.proposeCredit', {
  input: z.strictObject({ customerId: CustomerId, ...SaidTerms.shape }),
  facts: async (table, was, { actor, at }, terms) => {
    const facts = await creditFacts('customer.proposeCredit', table, was, terms, at);
    const managers = (await listStaff(table)).filter(
      ({ staffId, hasLeft, roles }) =>
        !hasLeft && staffId !== actor.staffId && roles.some((role) => role === 'manager' || role === 'superior'),
    );
    return { ...facts, managers };
  },
  decide: (was, { creditLimitFen, creditDays, reason }, { actor, at }) => ({
    ...was,
    credit: { ...was.credit, proposed: { creditLimitFen, creditDays, reason, byId: actor.staffId, at } },
  }),
  besides: ({ customerId: id, name, revision: of }, { creditLimitFen, creditDays: days }, { managers = [] }, scene) => {
    const { actor, at } = scene;
    const gaps = { who: actor.name, name, limit: yuanText(creditLimitFen), days };
    return managers.map(({ staffId }) => notify(staffId, { kind: 'credit.proposed', id, of, gaps, at }));
  },
  evidence: (_, { credit, today }) => credit && creditFormula(credit.fenLastYear, parametersOn(today)),
});
