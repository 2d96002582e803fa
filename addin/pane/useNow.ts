import { useEffect, useState } from 'react';

const minute = 60_000;

/** The time, looked at once a minute. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const watch = setInterval(() => setNow(Date.now()), minute);
    return () => clearInterval(watch);
  }, []);
  return now;
}
