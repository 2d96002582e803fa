import { consentAuthority } from '../authority/consent.ts';
import type { Consent } from '../terms/consent.ts';
import type { Actor } from '../terms/staff.ts';
import { without } from '../without.ts';

/** A consent as one person may see it: whoever asked is not told who the owner is (CF-2.1e, decision 12). */
export type ConsentInSight = Omit<Consent, 'ownerId'> & Partial<Pick<Consent, 'ownerId'>>;

/** The consent as this person may see it; undefined where they may not see it at all (DM-11). */
export function inSight(actor: Actor, consent: Consent): ConsentInSight | undefined {
  if (consentAuthority['consent.read'].test(actor, consent)) return undefined;
  const isTold = actor.staffId === consent.ownerId || actor.roles.includes('manager');
  return isTold ? consent : without(consent, 'ownerId');
}
