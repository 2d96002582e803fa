import type { PlainPhrase } from '#addin/words/speak.ts';
import { SheetTrouble } from '../../sheet/sheet.ts';
import { ServerTrouble, type Trouble } from '../../wire.ts';
import { useLanguage } from '../language.tsx';

/** What each trouble is called where the house gave no sentence of its own. */
export const troublePhrases: Readonly<Record<Trouble, PlainPhrase>> = {
  offline: 'trouble.offline',
  signedOut: 'trouble.signedOut',
  notAllowed: 'trouble.notAllowed',
  refused: 'trouble.refused',
  busy: 'trouble.busy',
};

/** Puts what went wrong into a sentence: the house's own, or the workbook's, where it gave one. */
export function useTrouble(): (error: unknown) => string {
  const { t, say } = useLanguage();
  return (error) => {
    if (error instanceof SheetTrouble) return say(error.says);
    if (!(error instanceof ServerTrouble)) return t('trouble.unforeseen');
    return error.says ? say(error.says) : t(troublePhrases[error.trouble]);
  };
}
