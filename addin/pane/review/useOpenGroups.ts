import { useState } from 'react';
import { groupsOf, nextOpen, type Item } from './items.ts';

/** So many that are still open are shown at once where the rest was ticked before. */
const fewest = 12;

const keysWith = (items: readonly Item[], isWanted: (item: Item) => boolean): string[] =>
  groupsOf(items)
    .filter((group) => group.items.some(isWanted))
    .map(({ key }) => key);

/** The risky items are unfolded; of a contract that was ticked before, what is open again. */
const openAtFirst = (items: readonly Item[]): string[] => {
  const left = items.filter(({ isTicked }) => !isTicked).length;
  return left < items.length && left <= fewest
    ? keysWith(items, ({ isTicked }) => !isTicked)
    : keysWith(items, ({ risk }) => risk !== 'plain');
};

/** An item to which the focus goes once. */
export interface Goal {
  readonly token: string;
}

/** Which groups are unfolded, and the way from one item that is not ticked to the next, in whatever group. */
export function useOpenGroups(items: readonly Item[], isTicked: (token: string) => boolean) {
  const [open, setOpen] = useState<readonly string[]>(() => openAtFirst(items));
  const [goal, setGoal] = useState<Goal>();
  const [last, setLast] = useState<string>();
  return {
    open,
    goal,
    onOpen: (groups: readonly string[]) => {
      setOpen(groups);
      // Unfolding the group again is no wish to go there.
      setGoal(undefined);
    },
    goToNext: () => {
      const next = nextOpen(items, isTicked, last);
      if (!next) return;
      const { token } = next;
      setOpen([...new Set([...open, ...keysWith(items, (item) => item.token === token)])]);
      setGoal({ token });
      setLast(token);
    },
  };
}
