import * as z from 'zod';
import { ConsentId } from '#policy/terms/consent.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { notify } from '#functions/table/notices.ts';
import { onConsent } from './on-consent.ts';

/** 不同意 (CF-2.1e): the owner in person does not agree, and says why. */
export const declineConsent = onConsent('consent.decline', {
  input: z.strictObject({ consentId: ConsentId, answer: textUpTo(500) }),
  decide: (was, { answer }, { at }) => ({ ...was, stage: 'declined', answer, decidedAt: at }),
  besides: ({ consentId: id, revision: of, askerId, customerName: name }, _, __, { at }) => [
    notify(askerId, { kind: 'consent.declined', id, of, gaps: { name }, at }),
  ],
});
