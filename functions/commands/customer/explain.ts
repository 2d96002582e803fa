import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import type { CustomerFacts } from '#policy/facts/customer.ts';
import { explained, owedIn } from '#policy/money/account.ts';
import { Explanation, Part } from '#policy/terms/account.ts';
import { CustomerId } from '#policy/terms/customer.ts';
import { accountWrite } from '#functions/table/account.ts';
import { standingAt } from './following.ts';
import { onCustomer } from './on-customer.ts';

const input = z.strictObject({
  customerId: CustomerId,
  contractId: Part.shape.contractId,
  n: Part.shape.n,
  cause: Explanation.shape.cause,
  measure: Explanation.shape.measure,
  promisedOn: Explanation.shape.promisedOn,
});
type Told = z.infer<typeof input>;

const frozen = ({ contractId, n, cause, measure, promisedOn }: Told) => ({ contractId, n, cause, measure, promisedOn });

/** 逾期说明 (DM-8a): whoever collects says why an instalment is not paid, what is done, and what was promised. */
export const explainCustomer = onCustomer('customer.explain', {
  input,
  facts: async (table, was, { at }, told): Promise<CustomerFacts> => {
    const { account } = await standingAt(table, was);
    const owed = account && owedIn(account, told);
    return { today: dayOf(at), ...(account ? { account } : {}), explaining: { ...frozen(told), owed: owed ?? null } };
  },
  decide: (was) => was,
  besides: (_, told, { account, today }, { actor, at }) => {
    const { cause, measure, promisedOn } = told;
    const explanation = { cause, measure, promisedOn, byId: actor.staffId, at };
    return account && owedIn(account, told) ? [accountWrite(explained(account, told, explanation), today)] : [];
  },
  evidence: frozen,
});
