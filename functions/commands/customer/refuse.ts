import * as z from 'zod';
import { decided, decisionInput, frozen, searchAgain } from './decision.ts';
import { onCustomer } from './on-customer.ts';

/** 同一客户 (CF-2.1b): the manager finds the company already on file; the report falls and releases what it held. */
export const refuseCustomer = onCustomer('customer.refuse', {
  input: z.strictObject(decisionInput),
  facts: searchAgain,
  decide: (customer, input, scene) => ({ ...customer, stage: 'refused', decision: decided('same', input, scene) }),
  evidence: frozen,
});
