import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { inSight } from '#policy/sight/customer.ts';
import { ConsentId, ConsentRequest } from '#policy/terms/consent.ts';
import { CustomerCard, CustomerId } from '#policy/terms/customer.ts';
import { loadConsent } from '#functions/table/consent.ts';
import { customerMeant } from '#functions/table/named.ts';
import { notify } from '#functions/table/notices.ts';
import { onConsent, whileHeld } from './on-consent.ts';

/** Which customer is meant: by the name the asker knows, or by the id in a row's stamp. */
const customer = z.union([
  z.strictObject({ name: CustomerCard.shape.name }),
  z.strictObject({ customerId: CustomerId }),
]);

/** 征询同意 (CF-2.1e): a colleague asks whoever holds the customer. They learn that it is somebody's, not whose. */
export const askConsent = onConsent('consent.ask', {
  input: z.strictObject({ consentId: ConsentId, request: ConsentRequest, customer }),
  begin: ({ consentId, request, customer: meant }, { staffId }, at) => ({
    ...request,
    consentId,
    revision: 1,
    stage: 'asked',
    customerId: '',
    customerName: 'name' in meant ? meant.name : '',
    askerId: staffId,
    ownerId: '',
    askedAt: at,
  }),
  turns: ({ customer: meant }) => ['name' in meant ? meant.name : meant.customerId],
  facts: async (table, { askerId }, { at }, { customer: meant }) => {
    const { customer: found } = await customerMeant(table, meant);
    const latest = found ? await loadConsent(table, found.customerId, askerId) : undefined;
    return { today: dayOf(at), customer: found, ...(latest ? { latest } : {}) };
  },
  decide: (draft, { customer: meant }, { actor, facts: { customer: found } }) => ({
    ...draft,
    customerId: found?.customerId ?? '',
    ownerId: found?.ownerId ?? '',
    customerName: 'name' in meant ? meant.name : ((found && inSight(actor, found)?.name) ?? ''),
  }),
  besides: ({ consentId: id, ownerId, untilOn, purpose }, _, facts, { actor: { name: who }, at }) => [
    ...whileHeld(facts),
    notify(ownerId, {
      kind: 'consent.asked',
      id,
      of: 1,
      gaps: { who, name: facts.customer?.name ?? '', untilOn, purpose },
      at,
    }),
  ],
});
