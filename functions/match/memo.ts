const ROOM = 20_000;

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
