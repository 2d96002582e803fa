import type { SignIn } from '../identity.ts';
import { ServerTrouble } from '../wire.ts';
import type { EntraOptions } from './entra.ts';

/** Kept, with nothing of who, where somebody has signed out: Entra ID knows them still and would let them in unasked. */
const MARK = 'salesdesk.hasSignedOut';
const hasLeft = (): boolean => localStorage.getItem(MARK) !== null;

interface WorkAccountOptions extends Omit<EntraOptions, 'place' | 'hasLeft'> {
  /** Known once Office has said so. */
  readonly whereAmI: () => Promise<EntraOptions['place']>;
}

/** 工作账号: somebody signs in to the department's Entra ID. What speaks with it is heavy, and comes when first asked for. */
export const workAccount = ({ whereAmI, ...options }: WorkAccountOptions): SignIn => {
  let opened: Promise<Omit<SignIn, 'forget'>> | undefined;
  const open = () =>
    (opened ??= Promise.all([import('./entra.ts'), whereAmI()])
      .then(([{ openEntra }, place]) => openEntra({ ...options, place, hasLeft }))
      .catch(() => {
        opened = undefined;
        throw new ServerTrouble('offline');
      }));
  return {
    silently: async () => (hasLeft() ? undefined : (await open()).silently()),
    byHand: async () => {
      const token = await (await open()).byHand();
      if (token) localStorage.removeItem(MARK);
      return token;
    },
    forget: () => {
      localStorage.setItem(MARK, 'yes');
      // With it goes all that it holds.
      opened = undefined;
      return Promise.resolve();
    },
  };
};
