import { useState } from 'react';
import type { TabName } from './navigation.tsx';

/** The tabs that were opened so far. */
export function useVisited(now: TabName): ReadonlySet<TabName> {
  const [visited, setVisited] = useState<ReadonlySet<TabName>>(new Set([now]));
  if (visited.has(now)) return visited;
  const more = new Set([...visited, now]);
  setVisited(more);
  return more;
}
