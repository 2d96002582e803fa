import { useLanguage } from '../language.tsx';
import type { Special } from './answers.ts';
import { isAbout, type Item } from './items.ts';
import { useItemName } from './useItemName.ts';

/** What a trigger is called: by its reason with its size; a changed clause by its number, since both wordings are shown. */
export function useTriggerName(items: readonly Item[]): (special: Special) => string {
  const { t, say } = useLanguage();
  const nameOf = useItemName();
  return ({ finding }) => {
    const changed = items.find((item) => item.was !== undefined && isAbout(item, finding.where));
    return changed ? t('review.changed', { name: nameOf(changed) }) : say(finding.reason);
  };
}
