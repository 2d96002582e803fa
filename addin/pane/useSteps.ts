import { useCallback, type KeyboardEvent } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

interface Steps {
  /** One item on, or one back. */
  readonly onStep: (by: number) => void;
  readonly onBack: (() => void) | undefined;
}

/** ⌥/Alt with an arrow goes to the next or the previous item, Esc goes back. */
export function useSteps({ onStep, onBack }: Steps): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      const by = event.altKey ? steps[event.key] : undefined;
      if (by !== undefined) onStep(by);
      else if (event.key === 'Escape' && onBack && !event.defaultPrevented) onBack();
      else return;
      event.preventDefault();
    },
    [onStep, onBack],
  );
}
