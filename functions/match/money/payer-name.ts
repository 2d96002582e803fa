import { declaredNames } from '../claims.ts';
import { companyNameOf } from '../company-name.ts';

/** How a payer's name stands for a customer's without being it: 分公司 of it, or 简称, its brand and trade alone. */
export type Standing = 'branch' | 'short';

/** A brand of two characters with its trade; what is shorter, many may be called. */
const shortest = 4;

/** What a payer's name, which is not the customer's, has to do with it; nothing where it says anything else. */
export function standingOf(payer: string, customer: string): Standing | undefined {
  const [written, own] = [companyNameOf(payer), companyNameOf(customer)];
  if (own.branch !== undefined) return undefined;
  const names = declaredNames(customer);
  if (written.branch !== undefined)
    return declaredNames(payer).some((name) => names.includes(name)) ? 'branch' : undefined;
  const isBare = !written.formal && written.area === '' && written.core.length >= shortest;
  return isBare && written.core === own.core ? 'short' : undefined;
}
