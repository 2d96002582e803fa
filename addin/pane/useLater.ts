import { useEffect, useState } from 'react';

type Load<T> = () => Promise<T>;

const arrived = new WeakMap<Load<unknown>, { readonly it: unknown }>();

/** Fetches what will be wanted, so that it can be shown at once. */
export async function fetchAhead<T>(load: Load<T>): Promise<T> {
  const it = await load();
  arrived.set(load, { it });
  return it;
}

/** What is fetched when it is first wanted, undefined until it has come; throws where it cannot be had. */
export function useLater<T>(load: Load<T>): T | undefined {
  const [loaded, setLoaded] = useState(() => arrived.get(load) as { readonly it: T } | undefined);
  const isHere = loaded !== undefined;
  useEffect(() => {
    if (isHere) return;
    fetchAhead(load).then(
      (it) => setLoaded({ it }),
      (error: unknown) =>
        setLoaded(() => {
          throw error;
        }),
    );
  }, [load, isHere]);
  return loaded?.it;
}
