import { useEffect, useMemo } from 'react';
import type { Customer } from '#policy/terms/customer.ts';
import { useWho } from './me.tsx';
import { nameKey } from './parts/name-key.ts';
import { useCustomers } from './queries.ts';

/** The customers this person may look up by name: their own, and what waits for them. */
export interface KnownCustomers {
  readonly byId: ReadonlyMap<string, Customer>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

/** As many pages as are fetched unasked. */
const mostPages = 20;

export function useKnownCustomers(): KnownCustomers {
  const { roles } = useWho().actor;
  const mine = useCustomers('mine');
  const approvals = useCustomers('confirm', { isWanted: roles.includes('manager') });
  const filing = useCustomers('file', { isWanted: roles.includes('assistant') });

  const { hasNextPage, isFetchingNextPage, fetchNextPage, data } = mine;
  const isMoreWanted = hasNextPage && !isFetchingNextPage && (data?.pages.length ?? 0) < mostPages;
  useEffect(() => {
    if (isMoreWanted) void fetchNextPage();
  }, [isMoreWanted, fetchNextPage]);

  return useMemo(() => {
    const lines = [mine.lines, approvals.lines, filing.lines].flatMap((list) => list ?? []);
    const byName = new Map<string, string[]>();
    for (const { record } of lines) {
      const key = nameKey(record.name);
      const ids = byName.get(key) ?? [];
      if (!ids.includes(record.customerId)) byName.set(key, [...ids, record.customerId]);
    }
    return { byId: new Map(lines.map(({ record }) => [record.customerId, record])), byName };
  }, [mine.data, approvals.data, filing.data]);
}
