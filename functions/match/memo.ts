const ROOM = 20_000;

/** What is made when first asked for, and the same from then on. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The same pure function, remembering its answers; it forgets them all when too many have gathered. */
export function memo<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    if (known.size >= ROOM) known.clear();
    const fresh = work(key);
    known.set(key, fresh);
    return fresh;
  };
}
