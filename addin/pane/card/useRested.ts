import { useEffect, useState } from 'react';

/** Whether a text has stood for so long; another text has to stand anew. */
export function useRested(text: string, restMs: number): boolean {
  const [rested, setRested] = useState<string>();
  useEffect(() => {
    const soon = setTimeout(() => setRested(text), restMs);
    return () => clearTimeout(soon);
  }, [text, restMs]);
  return rested === text;
}
