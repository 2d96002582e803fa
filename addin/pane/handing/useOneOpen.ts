import { useState } from 'react';

/** A list that makes way for one of its lines: which one is open, and what was last done there, said above the list. */
export function useOneOpen() {
  const [openId, open] = useState<string>();
  const [said, setSaid] = useState<string>();
  const onBack = () => open(undefined);
  const onDone = (sentence: string) => {
    setSaid(sentence);
    onBack();
  };
  return { openId, open, said, ways: { onBack, onDone } };
}
