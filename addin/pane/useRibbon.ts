import { useEffect, useState } from 'react';
import { hearRibbon, wishAtOpening, type Wish } from './office.ts';

/** What was last pressed in the ribbon and is not granted yet. */
export interface Ribbon {
  readonly wish: Wish | undefined;
  readonly granted: () => void;
}

let atOpening = wishAtOpening(location.search);

/** Hears the ribbon; what the pane was opened for is wished once. */
export function useRibbon(): Ribbon {
  const [wish, setWish] = useState<Wish | undefined>(atOpening);
  useEffect(() => {
    atOpening = undefined;
    void hearRibbon(setWish);
  }, []);
  return { wish, granted: () => setWish(undefined) };
}
