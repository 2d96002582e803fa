import { useLanguage } from '../language.tsx';
import type { Place } from './matching.ts';

/** How an instalment is called: the contract's number, which one it is, and its name; of a contract wholly paid only which one. */
export function usePlaceName(): (place: Pick<Place, 'number' | 'n' | 'label'>) => string {
  const { t } = useLanguage();
  return ({ number, n, label }) =>
    [number === '' ? t('receipts.oneContract') : number, t('receipts.instalment', { n }), label]
      .filter((text) => text !== '')
      .join(' ');
}
