import * as z from 'zod';
import { dayOf } from '#policy/day.ts';
import { ConsentId, ConsentRequest } from '#policy/terms/consent.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { notify } from '#functions/table/notices.ts';
import { customerAt, onConsent, whileHeld } from './on-consent.ts';

/** 同意 (CF-2.1e): the owner in person agrees, for as long as was asked or for less. */
export const grantConsent = onConsent('consent.grant', {
  input: z.strictObject({
    consentId: ConsentId,
    answer: textUpTo(500).optional(),
    untilOn: ConsentRequest.shape.untilOn.optional(),
  }),
  facts: async (table, { customerId, untilOn }, { at }) => ({
    today: dayOf(at),
    customer: await customerAt(table, customerId),
    askedUntilOn: untilOn,
  }),
  decide: (was, { answer, untilOn = was.untilOn }, { at }) => ({
    ...was,
    stage: 'granted',
    untilOn,
    ...(answer === undefined ? {} : { answer }),
    decidedAt: at,
  }),
  besides: ({ consentId: id, revision: of, askerId, customerName: name, untilOn }, _, facts, { at }) => [
    ...whileHeld(facts),
    notify(askerId, { kind: 'consent.granted', id, of, gaps: { name, untilOn }, at }),
  ],
});
