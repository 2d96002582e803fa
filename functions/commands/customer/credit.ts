import type { Ability } from '#policy/ability.ts';
import { fenAround } from '#policy/classes.ts';
import { dayOf } from '#policy/day.ts';
import type { CustomerFacts } from '#policy/facts/customer.ts';
import { CreditTerms, type Customer } from '#policy/terms/customer.ts';
import type { Table } from '#functions/table/client.ts';
import { demandTakenOn } from '../taken-on.ts';
import { standingAt } from './following.ts';

/** How much on credit and for how long, as a person says it. */
export const SaidTerms = CreditTerms.pick({ creditLimitFen: true, creditDays: true, reason: true });

/** What terms of credit are judged on (X4): what was proposed, and what the customer signed last year. */
export async function creditFacts(
  by: Ability,
  table: Table,
  was: Customer,
  { creditLimitFen, creditDays, reason }: Pick<CreditTerms, keyof typeof SaidTerms.shape>,
  at: string,
): Promise<CustomerFacts> {
  const today = dayOf(at);
  demandTakenOn('X4', by, { noun: 'customer', id: was.customerId }, today);
  const { standing } = await standingAt(table, was);
  const fenLastYear = standing ? fenAround(standing, today).lastYear : 0;
  const proposed = was.credit?.proposed;
  const credit = { creditLimitFen, creditDays, reason, fenLastYear, ...(proposed ? { proposed } : {}) };
  return { today, credit, ...(standing ? { standing } : {}) };
}
