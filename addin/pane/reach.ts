/** Whether the house can be reached, as far as the last request and the computer know. */
export interface Reach {
  readonly isReached: () => boolean;
  readonly tell: (isReached: boolean) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

export function createReach(): Reach {
  let isReached = navigator.onLine;
  const listeners = new Set<() => void>();
  const tell = (now: boolean): void => {
    if (now === isReached) return;
    isReached = now;
    listeners.forEach((listen) => listen());
  };
  window.addEventListener('offline', () => tell(false));
  window.addEventListener('online', () => tell(true));
  return {
    isReached: () => isReached,
    tell,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
