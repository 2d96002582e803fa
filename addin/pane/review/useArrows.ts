import { useCallback, type KeyboardEvent } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What the arrows stop at: the ticks, and the heads of folded groups. */
const stops = 'input[type="checkbox"], h3 button';

/** The arrows move from tick to tick; space does what it does on a checkbox. */
export const useArrows = () =>
  useCallback((event: KeyboardEvent<HTMLElement>) => {
    const by = event.altKey ? undefined : steps[event.key];
    const { target } = event;
    if (by === undefined || !(target instanceof HTMLElement) || !target.matches(stops)) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>(stops)];
    const next = all[all.indexOf(target) + by];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  }, []);
