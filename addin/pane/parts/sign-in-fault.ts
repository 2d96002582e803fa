import { useHouse, useSignInTrouble } from '../house.tsx';
import { useLanguage } from '../language.tsx';

/** Why the last sign-in by hand came to nothing, and who can mend it, in a sentence. */
export function useSignInFault(): string | undefined {
  const { t } = useLanguage();
  const trouble = useSignInTrouble();
  if (!trouble) return undefined;
  const { fault, code } = trouble;
  if (fault === 'denied' || fault === 'setUp' || fault === 'failed')
    return t(`signIn.${fault}`, { code: code === '' ? '0' : code });
  return t(`signIn.${fault}`);
}

/** What the button says by which people sign in here. */
export function useSignInWords(): string {
  const { t } = useLanguage();
  const { settings } = useHouse();
  return t(settings.signIn.kind === 'entra' ? 'person.signInWork' : 'person.signIn');
}
