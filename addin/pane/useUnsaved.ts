import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';

/** Makes what is kept now of what was kept before; undefined forgets it. */
export type Keep<T> = (next: (was: T | undefined) => T | undefined) => void;

interface Drawer {
  readonly kept: Map<string, unknown>;
  readonly watchers: Set<() => void>;
}

/** Each person's drawer, as long as what they have read is remembered. */
const drawers = new WeakMap<QueryClient, Drawer>();

function drawerOf(memory: QueryClient): Drawer {
  const drawer = drawers.get(memory) ?? { kept: new Map<string, unknown>(), watchers: new Set<() => void>() };
  drawers.set(memory, drawer);
  return drawer;
}

/**
 * What was typed and is not sent yet: kept while another page is shown, and gone with the person. A field shows what
 * is typed in the same moment, as input methods need it.
 */
export function useUnsaved<T>(name: string): readonly [T | undefined, Keep<T>] {
  const { kept, watchers } = drawerOf(useQueryClient());
  const watch = useCallback(
    (changed: () => void) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    [watchers],
  );
  const value = useSyncExternalStore(watch, () => kept.get(name) as T | undefined);
  const keep = useCallback<Keep<T>>(
    (next) => {
      kept.set(name, next(kept.get(name) as T | undefined));
      watchers.forEach((tell) => tell());
    },
    [kept, watchers, name],
  );
  return [value, keep];
}
