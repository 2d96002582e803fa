import { isLater, release } from '#policy/release.ts';

/** Whether the house has a later pane to give than this one, as far as its last answer told. */
export interface Release {
  readonly isReplaced: () => boolean;
  /** Which release the house is. */
  readonly tell: (houses: string) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

export function createRelease(own = release): Release {
  let isReplaced = false;
  const listeners = new Set<() => void>();
  return {
    isReplaced: () => isReplaced,
    tell: (houses) => {
      if (isReplaced === isLater(houses, own)) return;
      isReplaced = !isReplaced;
      listeners.forEach((listen) => listen());
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
