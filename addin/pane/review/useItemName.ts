import { useLanguage } from '../language.tsx';
import type { Item } from './items.ts';

/** What an item is called: a clause by its number, a goods line by its place, any other by its label or its cell. */
export function useItemName(): (item: Item) => string {
  const { t } = useLanguage();
  return ({ kind, label, cell, key }) => {
    if (kind === 'line') return t('item.line', { n: label });
    if (kind === 'added') return t('item.added');
    return label.trim().replace(/\s+/gu, ' ') || (cell ?? key);
  };
}
