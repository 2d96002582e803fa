import { useEffect, useState } from 'react';
import { tickId } from './ItemRow.tsx';
import { foldedOf, type Item } from './items.ts';

/** So many that are still open are shown at once where the rest was ticked before. */
const fewest = 12;

const keysWith = (items: readonly Item[], isWanted: (item: Item) => boolean): string[] =>
  foldedOf(items)
    .filter((group) => group.items.some(isWanted))
    .map(({ key }) => key);

/** Of a contract that was ticked before, what is open again is not hidden. */
const openAtFirst = (items: readonly Item[]): string[] => {
  const left = items.filter(({ isTicked }) => !isTicked).length;
  return left < items.length && left <= fewest ? keysWith(items, ({ isTicked }) => !isTicked) : [];
};

/** Which groups are unfolded, and the way to an item in any of them. */
export function useOpenGroups(items: readonly Item[]) {
  const [open, setOpen] = useState<readonly string[]>(() => openAtFirst(items));
  const [goal, setGoal] = useState<{ readonly token: string }>();
  useEffect(() => {
    const tick = goal && document.getElementById(tickId(goal.token));
    tick?.focus();
    tick?.scrollIntoView({ block: 'center' });
  }, [goal]);
  return {
    open,
    setOpen,
    goal,
    goTo: ({ token }: Item) => {
      setOpen([...new Set([...open, ...keysWith(items, (item) => item.token === token)])]);
      setGoal({ token });
    },
  };
}
