import { useSyncExternalStore } from 'react';
import type { Selection, Unwatch } from '#addin/sheet/index.ts';
import { useAtSheet } from './sheet-context.tsx';

/** Undefined until it is known, null where it cannot be told. */
type Seen = Selection | null | undefined;

/** One watch on Excel for everybody who wants to know, as long as somebody does; answers that come late are never delivered. */
function watchTogether() {
  const listeners = new Set<() => void>();
  let seen: Seen;
  let watching: Promise<Unwatch> | undefined;
  const begin = (): Promise<Unwatch> => {
    const mine = import('#addin/sheet/index.ts').then(({ excelSheet }) =>
      excelSheet.watchSelection((selection) => {
        if (watching !== mine) return;
        seen = selection ?? null;
        listeners.forEach((tell) => tell());
      }),
    );
    return mine;
  };
  const end = (): void => {
    void watching?.then((unwatch) => unwatch());
    watching = undefined;
    seen = undefined;
  };
  return {
    seen: () => seen,
    subscribe: (changed: () => void) => {
      listeners.add(changed);
      watching ??= begin();
      return () => {
        listeners.delete(changed);
        if (listeners.size === 0) end();
      };
    },
  };
}

const beside = watchTogether();
const nowhere: typeof beside = { seen: () => undefined, subscribe: () => () => undefined };

/** What is selected, from Excel's own events. */
export function useSelection(): Seen {
  const { place } = useAtSheet();
  const { subscribe, seen } = place === 'excel' ? beside : nowhere;
  return useSyncExternalStore(subscribe, seen);
}
