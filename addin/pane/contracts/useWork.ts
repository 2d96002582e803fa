import { useState } from 'react';
import type { PlainPhrase } from '#addin/words/speak.ts';

/** One piece of work at a time: what is being done, and what went wrong in the last. */
export interface Work {
  readonly doing: PlainPhrase | undefined;
  readonly error: unknown;
  readonly run: (doing: PlainPhrase, work: () => Promise<unknown>) => void;
}

export function useWork(): Work {
  const [doing, setDoing] = useState<PlainPhrase>();
  const [error, setError] = useState<unknown>();
  return {
    doing,
    error,
    run: (name, work) => {
      if (doing !== undefined) return;
      setDoing(name);
      setError(undefined);
      void work()
        .catch(setError)
        .finally(() => setDoing(undefined));
    },
  };
}
