import * as z from 'zod';
import { ConsentId } from '#policy/terms/consent.ts';
import { onConsent } from './on-consent.ts';

/** 撤回 (CF-2.1e): whoever asked needs it no more. */
export const withdrawConsent = onConsent('consent.withdraw', {
  input: z.strictObject({ consentId: ConsentId }),
  decide: (was) => ({ ...was, stage: 'withdrawn' }),
});
