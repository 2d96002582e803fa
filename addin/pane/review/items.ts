import type { ContractDetail } from '../../wire.ts';

export type Item = ContractDetail['items'][number];

/** Items shown together: those looked at first, or consecutive ones of one kind, as the clauses from the fourth to the sixth. */
export interface ItemGroup {
  readonly key: string;
  readonly kind: Item['kind'] | 'risky';
  readonly items: readonly Item[];
}

/** What is looked at first: special, changed, added, struck. */
const riskyOf = (items: readonly Item[]): ItemGroup[] => {
  const risky = items.filter(({ risk }) => risk !== 'plain');
  return risky.length === 0 ? [] : [{ key: 'risky', kind: 'risky', items: risky }];
};

/** The risky items, then the rest in the sheet's order, cut where another kind begins. */
export const groupsOf = (items: readonly Item[]): ItemGroup[] =>
  items
    .filter(({ risk }) => risk === 'plain')
    .reduce<ItemGroup[]>((groups, item) => {
      const last = groups.at(-1);
      return last?.kind === item.kind
        ? [...groups.slice(0, -1), { ...last, items: [...last.items, item] }]
        : [...groups, { key: item.token, kind: item.kind, items: [item] }];
    }, riskyOf(items));

/** What of these a trigger speaks of. */
export const isAbout = (
  { key, cell }: Item,
  { field, cell: at }: { readonly field?: string; readonly cell?: string },
) => (at !== undefined && at === cell) || (field !== undefined && (field === key || field.startsWith(`${key}.`)));

/** The first item after this one that is not ticked, and from the beginning again. */
export function nextOpen(
  items: readonly Item[],
  isTicked: (token: string) => boolean,
  after?: string,
): Item | undefined {
  const from = items.findIndex(({ token }) => token === after) + 1;
  return [...items.slice(from), ...items.slice(0, from)].find(({ token }) => !isTicked(token));
}
