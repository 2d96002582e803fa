import * as z from 'zod';
import { minding } from '#functions/table/minding.ts';
import { standingBegun } from '#functions/table/standing.ts';
import { decided, decisionInput, frozen, searchAgain } from './decision.ts';
import { onCustomer } from './on-customer.ts';

/** 确认 (CF-2.1b): the manager has searched and finds the company new, or related to one on file. The reporter owns it (CF-2.1c). */
export const confirmCustomer = onCustomer('customer.confirm', {
  input: z.strictObject({ ...decisionInput, kind: z.enum(['absent', 'related']) }),
  facts: async (table, customer, scene, input) => {
    const [facts, minded] = await Promise.all([searchAgain(table, customer, scene, input), minding(table, customer)]);
    return { ...facts, ...minded };
  },
  decide: (customer, input, scene) => ({
    ...customer,
    stage: 'confirmed',
    ownerId: customer.reporterId,
    heldSince: scene.at,
    decision: decided(input.kind, input, scene),
  }),
  besides: (customer, _, { today }) => standingBegun(customer, today),
  evidence: frozen,
});
