import { useEffect, useRef, type RefObject } from 'react';

const isLost = (): boolean => {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || !activeElement.checkVisibility();
};

/** Where the focus goes when a screen is shown again and what had it is gone with the screen before. */
export function useFocusKept(): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const wasShown = useRef(false);
  useEffect(() => {
    if (wasShown.current && isLost()) place.current?.focus();
    wasShown.current = true;
  }, []);
  return place;
}
