import { outsideOwnRegion } from '#policy/clauses/customer/outside-own-region.ts';
import { dayOf } from '#policy/day.ts';
import type { Finding } from '#policy/finding.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import type { Customer } from '#policy/terms/customer.ts';
import { minding } from '#functions/table/minding.ts';
import type { Reader } from './reader.ts';

/** What whoever is to confirm a report sees of its region beforehand (CF-2.4). */
export async function outsideFindings({ table, at }: Reader, customer: Customer): Promise<readonly Finding[]> {
  const today = dayOf(at);
  const facts = { today, ...(await minding(table, customer)) };
  const occasion = { verb: 'customer.confirm', noun: 'customer', id: customer.customerId, facts } as const;
  return review(customer, { ...occasion, parameters: parametersOn(today) }, [outsideOwnRegion]);
}
