import { useState } from 'react';

/** What it is, or while something is under way what it was before: a foot does not change under the hand that works with it. */
export function useAtRest<T>(now: T, isBusy: boolean): T {
  const [rest, setRest] = useState(now);
  if (!isBusy && rest !== now) setRest(now);
  return isBusy ? rest : now;
}
