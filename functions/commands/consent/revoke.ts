import * as z from 'zod';
import { ConsentId } from '#policy/terms/consent.ts';
import { textUpTo } from '#policy/terms/text.ts';
import { notify } from '#functions/table/notices.ts';
import { onConsent } from './on-consent.ts';

/** 收回 (CF-2.1e): the owner takes back before its day what they agreed to. */
export const revokeConsent = onConsent('consent.revoke', {
  input: z.strictObject({ consentId: ConsentId, answer: textUpTo(500).optional() }),
  decide: (was, { answer }, { at }) => ({
    ...was,
    stage: 'revoked',
    ...(answer === undefined ? {} : { answer }),
    decidedAt: at,
  }),
  besides: ({ consentId: id, revision: of, askerId, customerName: name }, _, __, { at }) => [
    notify(askerId, { kind: 'consent.revoked', id, of, gaps: { name }, at }),
  ],
});
